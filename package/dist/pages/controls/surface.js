/** The box of a field is at most this many levels up, and is not a main part of the page. */
const around = { steps: 5, not: 'body, main, form, fieldset, dialog, [role=dialog]' };
/**
 * Returns the element that a user clicks to use a control. If the page draws its own, the native element may
 * be out of reach: then it is the label of a checkbox or radio button, or the box around a field.
 */
export async function surfaceOf(control) {
    await control.scrollIntoViewIfNeeded();
    const steps = await control.evaluate((it, { steps: most, not }) => {
        const { left, top, width, height } = it.getBoundingClientRect();
        const root = it.getRootNode();
        const hit = root.elementFromPoint(left + width / 2, top + height / 2);
        if (hit && it.contains(hit))
            return 0;
        if (it.matches('input:is([type=radio], [type=checkbox])')) {
            const label = it.labels?.[0];
            return !label || (hit && label.contains(hit)) ? 0 : -1;
        }
        if (!hit)
            return 0;
        let box = it;
        let up = 0;
        for (; box && !box.contains(hit); up += 1)
            box = box.parentElement;
        return !box || up > most || box.matches(not) ? 0 : up;
    }, around);
    if (steps > 0)
        return control.locator(`xpath=ancestor::*[${steps}]`);
    return steps < 0 ? labelOf(control) : control;
}
/** The label around the control, otherwise the label that refers to it. */
async function labelOf(control) {
    const wrapping = control.locator('xpath=ancestor::label[1]');
    if ((await wrapping.count()) > 0)
        return wrapping;
    const id = (await control.getAttribute('id')) ?? '';
    return control.page().locator(`label[for=${JSON.stringify(id)}]`);
}
//# sourceMappingURL=surface.js.map