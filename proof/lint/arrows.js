import { join, relative, sep } from 'node:path';
import { DOOR, doorOf, permits } from './doors.js';

/** Imports keep to the door of their room. */
export const arrows = {
  create(context) {
    const root = context.cwd.split(sep).join('/');
    const file = relative(context.cwd, context.filename).split(sep).join('/');
    const door = doorOf(root, file);
    if (!door)
      return {
        Program: (node) =>
          context.report({
            node,
            message: `No ${DOOR} says what ${file} may import: write one in its folder or above.`,
          }),
      };
    const check = (node) => {
      const specifier = node.source?.value;
      if (typeof specifier !== 'string' || permits(root, door, file, specifier)) return;
      context.report({
        node,
        message: `${file} must not import ${specifier}: ${door.reason} (${join(door.folder, DOOR)})`,
      });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};
