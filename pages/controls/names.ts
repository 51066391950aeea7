/** An icon that a font draws from a word, such as `arrow_drop_down`. */
const icon = String.raw`[a-z]+(_[a-z]+)+`;

/** What stands behind a name and is none of it: how many there are, and what is said of the control. */
const hints = String.raw`(?<!\d)\d{1,3}|${icon}|required|optional|verplicht|optioneel|new|(sub)?menu|collapsed|expanded|opens in( \w+){1,3}`;

/** Arrows, glyphs, bullets, asterisks, colons and brackets are no letters. In front no number: it makes another name. */
const front = String.raw`(\W|${icon}\b)*`;
const behind = String.raw`\W*((${hints})\b\W*)*`;

/** Where a regular expression says that a name begins or ends; what it escapes, or lists, says neither. */
const anchors = /(?:\\[sW]\*)?\$|\^(?:\\[sW]\*)?|\\.|\[(?:\\.|[^\]\\])*\]/g;

const known = new Map<RegExp, RegExp>();

/**
 * The same words in a name with decoration. Words that begin or end a name still do: "Refund order history" is
 * not "Refund order", "Not authenticated" is not "Authenticated".
 */
export function decorated(words: RegExp): RegExp {
  const found = known.get(words) ?? decorate(words);
  known.set(words, found);
  return found;
}

function decorate({ source, flags }: RegExp): RegExp {
  const whole = source.replace(anchors, (token) => {
    if (token.startsWith('^')) return `^${front}`;
    return /^(\\[sW]\*)?\$$/.test(token) ? `${behind}$` : token;
  });
  return new RegExp(whole, flags);
}
