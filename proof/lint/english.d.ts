export function houseWordsIn(text: string): string[];
