export {};
//# sourceMappingURL=confirming.js.map