/** An icon name in an icon font, such as `arrow_drop_down`. */
const icon = String.raw `[a-z]+(_[a-z]+)+`;
/** Text after a name that is not part of it: a count, or a hint such as "required". */
const hints = String.raw `(?<!\d)\d{1,3}|${icon}|required|optional|verplicht|optioneel|new|(sub)?menu|collapsed|expanded|opens in( \w+){1,3}`;
/** Ignores symbols such as arrows, bullets and colons. A number in front makes it another name. */
const front = String.raw `(\W|${icon}\b)*`;
const behind = String.raw `\W*((${hints})\b\W*)*`;
/** Matches anchors in a regular expression's source. Also matches escapes and character classes, to skip them. */
const anchors = /(?:\\[sW]\*)?\$|\^(?:\\[sW]\*)?|\\.|\[(?:\\.|[^\]\\])*\]/g;
const known = new Map();
/**
 * The same words, allowing for decoration around the name. Start and end still count: "Refund order history"
 * does not match "Refund order", and "Not authenticated" does not match "Authenticated".
 */
export function decorated(words) {
    const found = known.get(words) ?? decorate(words);
    known.set(words, found);
    return found;
}
function decorate({ source, flags }) {
    const whole = source.replace(anchors, (token) => {
        if (token.startsWith('^'))
            return `^${front}`;
        return /^(\\[sW]\*)?\$$/.test(token) ? `${behind}$` : token;
    });
    return new RegExp(whole, flags);
}
//# sourceMappingURL=names.js.map