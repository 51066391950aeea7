/** Names of buttons that close a notice; none is documented. Each must match the whole name. */
const names = {
    accept: /(yes,? )?(i |we )?(accept|allow|agree|consent)\b.*|akkoord|ik ga akkoord|(alle(s|n)?|all) .{0,12}(accepteren|toestaan|akzeptieren|zulassen)|accepteren|zustimmen|einverstanden|(tout )?accepter( tout)?|j.accepte|accetta.*|aceptar.*/,
    understood: /ok(ay|é)?|got it|(i )?underst(oo|an)d|continue|go on|begrepen|verstanden|d.accord|compris|ho capito/,
    close: /[x×✕✖✗╳⨯❌]|(close|dismiss|hide|sluit(en)?|schlie(ß|ss)en|fermer|chiudi|cerrar)\b.{0,20}/,
    decline: /no,? thank(s| you)|not now|(maybe |remind me )?later|skip|stay\b.{0,20}|nee,? (bedankt|dank je)|niet nu|nein,? danke|nicht jetzt|sp(ä|ae)ter|non,? merci|plus tard/,
    necessary: /(use |accept |allow )?(only )?(the )?(strictly )?(necessary|essential|required)\b.*|(reject|decline|deny|refuse)\b.{0,20}|.*(noodzakelijk|notwendige|erforderliche).*|weiger.*|ablehnen|.*refuser.*/,
};
/** Words that rule a button out: it could lead away, cost money or end the payment. */
const never = /\b(pay(ment)?|order|cancel|leave|log ?out|sign ?(up|in|out)|subscribe|download|install|delete|setting|preference|manage|polic(y|ies)|terms|learn|more|betal|bestell|annul|abbrech|zahl)/;
/** Words that show what a layer is about. */
const about = {
    privacy: /cookie|privacy|consent|gdpr|\bavg\b|tracking|personal data|datenschutz|toestemming|vie privée/,
    money: /\bpay|card|bank|amount|refund|transaction|\border|purchase|approve|3-?d[\s-]?secure|authenti|verif|one-time|password|sign[\s-]in|log[\s-]?in|betal|zahl|cancel/,
};
const sourcesOf = (words) => Object.fromEntries(Object.entries(words).map(([name, { source }]) => [name, source]));
/** The words above, serialised for use inside a page. */
export const wordsOfNotices = {
    names: sourcesOf(names),
    about: sourcesOf(about),
    never: never.source,
};
/**
 * Runs in the page: returns the layer that covers the middle of an element, and all open dialogs: the layer
 * may be just the backdrop of a dialog.
 */
export function layersOver(target) {
    const parentOf = (it) => it.parentElement ?? it.getRootNode().host ?? null;
    const own = new Set();
    for (let it = target; it; it = parentOf(it))
        own.add(it);
    const holds = (it) => {
        for (let up = it; up; up = parentOf(up))
            if (up === target)
                return true;
        return false;
    };
    const box = target.getBoundingClientRect();
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    let hit = document.elementFromPoint(x, y);
    for (let inner = hit; inner?.shadowRoot;) {
        inner = inner.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === hit)
            break;
        hit = inner;
    }
    const isLabel = [...(target.labels ?? [])].some((it) => it.contains(hit));
    if (!hit || own.has(hit) || holds(hit) || isLabel)
        return [];
    let layer = hit;
    for (let up = parentOf(layer); up && !own.has(up); up = parentOf(layer))
        layer = up;
    const dialogs = document.querySelectorAll('dialog[open], [role$=dialog], [aria-modal=true]');
    return [layer, ...[...dialogs].filter((it) => !own.has(it) && it.checkVisibility())];
}
/**
 * Runs in the page: returns what a user clicks to close a layer, or the key that closes it. A layer that asks
 * for something about the payment is only declined.
 */
export function wayOutOf(layer, words) {
    const fits = (source, text) => new RegExp(source, 'i').test(text);
    const inside = (it) => [...it.querySelectorAll('*')].flatMap((one) => one.shadowRoot ? [one].concat(inside(one.shadowRoot)) : one);
    const shown = [
        layer,
        ...(layer.shadowRoot ? inside(layer.shadowRoot) : []),
        ...inside(layer),
    ].filter((it) => it.checkVisibility({ visibilityProperty: true }));
    const ownText = (it) => [...it.childNodes].map((node) => (node instanceof Text ? node.data : '')).join(' ');
    const text = shown.map((it) => `${ownText(it)} ${it.ariaLabel ?? ''}`).join(' ');
    const called = [layer, frameElement].map((it) => `${it?.id} ${it?.className} ${it?.getAttribute('title')}`);
    const has = (css) => shown.some((it) => it.matches(css));
    const asks = has('select, textarea, input:not([type=checkbox], [type=button], [type=submit])');
    const isPrivacy = !asks && fits(words.about.privacy, `${text} ${called.join(' ')}`);
    // The content of a frame is unknown here: it may be the bank's page.
    const isMoney = has('iframe') || fits(words.about.money, text);
    const { accept, understood, close, decline, necessary } = words.names;
    const kinds = isPrivacy
        ? [accept, understood, close, necessary]
        : isMoney
            ? [decline]
            : [close, decline, understood];
    const nameOf = (it) => (it.ariaLabel ??
        (it.innerText || it.getAttribute('value') || it.getAttribute('title') || ''))
        .replace(/\s+/g, ' ')
        .trim();
    const leads = (it) => {
        const link = it.closest('a[href]');
        if (!link || /^(#|javascript:|$)/.test(link.getAttribute('href') ?? ''))
            return false;
        return link.target !== '' || link.href.split('#')[0] !== document.URL.split('#')[0];
    };
    const looksClickable = (it) => it.matches('button, a, [role=button], [role=link], input, [onclick], [tabindex]') ||
        getComputedStyle(it).cursor === 'pointer';
    const ways = shown.filter((it) => looksClickable(it) && !leads(it));
    for (const kind of kinds) {
        const way = ways.find((it) => fits(`^\\W{0,3}(${kind})\\W{0,3}$`, nameOf(it)) && !fits(words.never, nameOf(it)));
        if (way)
            return way;
    }
    const isDialog = layer.matches('dialog, [role$=dialog], [aria-modal=true]');
    return isDialog && (isPrivacy || !isMoney) ? 'Escape' : null;
}
//# sourceMappingURL=ways-out.js.map