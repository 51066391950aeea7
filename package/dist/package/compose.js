/**
 * Sets up fixtures one in the other, in this order, each with those before it, and tears them down in the
 * opposite one. So one fixture of a shop's `test` holds those of the suite, and none of their names is taken.
 *
 * @param args what Playwright gives to the one that holds them
 */
export async function compose(fixtures, args, info, use) {
    const names = Object.keys(fixtures);
    const setUp = async (at, made) => {
        const name = names[at];
        if (name === undefined)
            return use(made);
        const fixture = fixtures[name];
        await fixture({ ...args, ...made }, (value) => setUp(at + 1, { ...made, [name]: value }), info);
    };
    await setUp(0, {});
}
//# sourceMappingURL=compose.js.map