/** Levels of nodes that every step, plug-ins of the user included, can follow without running out of stack. */
export const deepest = 400
