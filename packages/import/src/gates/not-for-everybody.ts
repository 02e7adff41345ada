/** Why an item is hidden of which a plug-in shows a part to some readers alone. */
export const notForEverybody = 'not for everybody'
