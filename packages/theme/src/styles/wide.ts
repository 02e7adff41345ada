/** Where there is room beside the text: a media query for the style sheet and for scripts. */
export const wide = '(min-width: 82rem)'
