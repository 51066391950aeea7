/** Site categories, in the order of the official example (specification, GET /categories). */
export const CATEGORIES: readonly (readonly [code: number, description: string])[] = [
  [999, 'Adult'],
  [100, 'Gifts and gadgets'],
  [101, 'Electronics and computers'],
  [102, 'Games'],
  [103, 'Health'],
  [104, 'House and garden'],
  [105, 'Office supplies'],
  [106, 'Kids and toys'],
  [107, 'Nutrition'],
  [108, 'Fashion and care'],
  [109, 'Music, movies, and books'],
  [114, 'Other'],
  [110, 'Sport, leisure, and hobby'],
  [111, 'Phone and internet'],
  [112, 'Holiday and travel'],
  [113, 'Sales and auctions'],
];
