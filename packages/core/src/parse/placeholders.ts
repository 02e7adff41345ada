/** What stands around the number of what was taken out, and finds it. */
export interface Placeholders {
	readonly open: string
	readonly close: string
	readonly placeholder: RegExp
	/** They end what is before them, and nothing of what comes after is part of them. */
	readonly ofBlock: RegExp
	readonly anywhere: RegExp
	/** With what else stands there for `cells`. */
	readonly bars: RegExp
}

/** Characters of private use, so that no text has them for another reason: one pair for each step that takes something out. */
export const placeholders: readonly Placeholders[] = [
	['\ue001', '\ue002'],
	['\ue003', '\ue004'],
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
