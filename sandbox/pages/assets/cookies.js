// Asks until it is answered.
const notice = document.querySelector('.cookies');
if (localStorage.getItem('cookies') === null) notice.hidden = false;
notice.querySelector('button').addEventListener('click', () => {
  localStorage.setItem('cookies', 'accepted');
  notice.hidden = true;
});
