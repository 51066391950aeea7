/** Runs in the page: how a text of this length is taken by each field, or by the one that has the focus. */
export function layoutsOf(...given) {
    const length = given.at(-1);
    let focused = document.activeElement;
    while (focused?.shadowRoot?.activeElement)
        focused = focused.shadowRoot.activeElement;
    const fields = given.length === 2 ? given[0] : [focused];
    const isShort = ({ maxLength }) => maxLength > 0 && maxLength <= 6;
    const inputsIn = (place) => [
        ...place.querySelectorAll('input:not([type=hidden])'),
    ];
    const partsOf = (field) => {
        let group = field.parentElement;
        while (group && inputsIn(group).length < 2)
            group = group.parentElement;
        const members = group && isShort(field) && field.maxLength < length ? inputsIn(group) : [];
        const room = members.reduce((sum, it) => sum + it.maxLength, 0);
        if (members[0] !== field || !members.every(isShort) || room < length)
            return [];
        const following = [...document.querySelectorAll('input')];
        const first = following.indexOf(field);
        return members.map((it) => ({ place: following.indexOf(it) - first, length: it.maxLength }));
    };
    return fields.map((field) => {
        const { x, y, width, height } = field.getBoundingClientRect();
        const root = field.getRootNode();
        const hit = root.elementFromPoint(x + width / 2, y + height / 2);
        const labels = [...(field.labels ?? [])].map((label) => label.textContent);
        const { type, maxLength, ariaLabel, placeholder, name, id } = field;
        return {
            type,
            names: [...labels, ariaLabel, placeholder, name, id].join(' '),
            maxLength,
            max: Number(field.max),
            parts: partsOf(field),
            isCovered: hit !== null && !hit.contains(field),
            isReady: field.value === '' && !field.readOnly && !field.matches(':disabled'),
        };
    });
}
//# sourceMappingURL=field-layout.js.map