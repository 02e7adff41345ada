/** What formulas stand between: pairs of what opens and what closes one. */
export interface FormulaDelimiters {
	readonly inline?: readonly (readonly [open: string, close: string])[]
	/** Of formulas that are set apart. */
	readonly block?: readonly (readonly [open: string, close: string])[]
	/** They are Markdown, of which a script makes formulas where `math` is on: `\_` is `_`, and `\\\\` ends a line. Default false. */
	readonly isMarkdown?: boolean
}

/** Whether formulas are taken out before anything is made of the text. */
export function hasFormulas({ formulas }: { readonly formulas?: FormulaDelimiters } = {}): boolean {
	return formulas !== undefined && formulas.isMarkdown !== true
}
