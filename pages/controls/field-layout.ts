/** One of several fields that share a text, such as the four fields of a card number. */
interface Part {
  /** Its index among the fields after the first one. */
  readonly place: number;
  readonly length: number;
}

export interface Layout {
  readonly type: string;
  /** Its labels, placeholder and other names, which can show the format. */
  readonly names: string;
  /** -1 if it has none. */
  readonly maxLength: number;
  /** NaN or 0 if it has none. */
  readonly max: number;
  /** The fields that share the text, if it is too long for one field; otherwise empty. */
  readonly parts: readonly Part[];
  readonly isCovered: boolean;
  /** Empty and editable. */
  readonly isReady: boolean;
}

/** Runs in the page: how a text of this length is taken by each field, or by the one that has the focus. */
export function layoutsOf(
  ...given: readonly [fields: Element[], length: number] | readonly [length: number]
): Layout[] {
  const length = given.at(-1) as number;
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  const fields = given.length === 2 ? given[0] : [focused];
  const isShort = ({ maxLength }: HTMLInputElement): boolean => maxLength > 0 && maxLength <= 6;
  const inputsIn = (place: ParentNode): HTMLInputElement[] => [
    ...place.querySelectorAll<HTMLInputElement>('input:not([type=hidden])'),
  ];
  const partsOf = (field: HTMLInputElement): Part[] => {
    let group = field.parentElement;
    while (group && inputsIn(group).length < 2) group = group.parentElement;
    const members = group && isShort(field) && field.maxLength < length ? inputsIn(group) : [];
    const room = members.reduce((sum, it) => sum + it.maxLength, 0);
    if (members[0] !== field || !members.every(isShort) || room < length) return [];
    const following = [...document.querySelectorAll('input')];
    const first = following.indexOf(field);
    return members.map((it) => ({ place: following.indexOf(it) - first, length: it.maxLength }));
  };
  return (fields as HTMLInputElement[]).map((field) => {
    const { x, y, width, height } = field.getBoundingClientRect();
    const root = field.getRootNode() as Document | ShadowRoot;
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
