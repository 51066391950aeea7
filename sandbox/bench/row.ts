/** One line of the table. */
export interface Row {
  readonly measure: string;
  readonly value: string;
  /** The limit; empty where the row is for comparison. */
  readonly target: string;
  /** Undefined without a limit, or where nothing could be measured. */
  readonly met?: boolean;
}

/** A measure that must not be larger than this. */
export function atMost(measure: string, value: number, most: number, unit: string): Row {
  const target = `<= ${most} ${unit}`;
  return { measure, value: `${digits(value)} ${unit}`, target, met: value <= most };
}

/** A measure for comparison. */
export const figure = (measure: string, value: number, unit: string): Row => ({
  measure,
  value: `${digits(value)} ${unit}`,
  target: '',
});

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

const digits = (value: number): string => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);
