// Sends the page's only form on at once; without scripts the page has a Proceed button.
document.forms[0].submit();
