/** `@blog/search`, once it is there. */
export const ours = undefined
