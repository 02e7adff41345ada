/** Shiki's themes for code where the options name none: every colour of theirs has a contrast of 4.5. */
export const defaultThemes = { light: 'github-light-default', dark: 'github-dark-default' } as const
