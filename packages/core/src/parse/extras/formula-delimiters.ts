/** What formulas stand between: pairs of what opens and what closes one. */
export interface FormulaDelimiters {
	readonly inline?: readonly (readonly [open: string, close: string])[]
	/** Of formulas that are set apart. */
	readonly block?: readonly (readonly [open: string, close: string])[]
}
