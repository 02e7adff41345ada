/** What stands around the number of what was taken out, and finds it. */
export interface Placeholders {
	readonly open: string
	readonly close: string
	readonly placeholder: RegExp
	/** An instruction (`<?…?>`) with a number that is all of a piece of HTML: it stands for a block. */
	readonly ofBlock: RegExp
	/** One of a block or not, wherever it stands. */
	readonly anywhere: RegExp
	/** With the blank and the bar that are written beside one for `cells`. */
	readonly bars: RegExp
}

/** Characters of private use, which hardly any text has for another reason: of the pairs the first is taken that a text has not, by an earlier step either. */
export const placeholders: readonly Placeholders[] = [
	['\ue001', '\ue002'],
	['\ue003', '\ue004'],
	['\ue005', '\ue006'],
].map(([open = '', close = '']) => {
	const placeholder = `${open}(\\d+)${close}`
	return {
		open,
		close,
		placeholder: new RegExp(placeholder),
		ofBlock: new RegExp(`^\\s*<\\?${placeholder}\\?>\\s*$`),
		anywhere: new RegExp(`<\\?${placeholder}\\?>|${placeholder}`, 'g'),
		bars: new RegExp(` ?${placeholder}\\|?`, 'g'),
	}
})
