/** Switches that turn off what stands beside them. */
const switches = /^(?:enabled?|active)$/

/** Keys that hide nothing from anybody: the number of a rule, its name, the size of a screen. */
const ofNobody = /^(?:id|title|name|enable|hideBlock|screenSize|browserDevice|hideOn\w*)$/

/** Values that let everybody read; the last ones of Spectra, which are of screens and programs. */
const nothing: readonly unknown[] = [
	undefined,
	null,
	false,
	'',
	0,
	'all',
	'public',
	'none',
	'browser',
	'os',
	'responsiveVisibility',
]

/** Levels of rules within rules. */
const DEPTH = 20

/**
 * Tells whether rules of a plug-in hide something from some readers, or at some time.
 *
 * @param rules What an attribute of a block says.
 * @see https://github.com/ndiego/block-visibility `src/editor/attributes.js`
 */
export function saysSomething(rules: unknown, depth = DEPTH): boolean {
	if (depth === 0) return true
	if (Array.isArray(rules)) return rules.some((rule) => saysSomething(rule, depth - 1))
	if (typeof rules !== 'object' || rules === null) return !nothing.includes(rules)
	const said = Object.entries(rules)
	if (said.some(([key, value]) => switches.test(key) && value === false)) return false
	return said.some(([key, value]) => !ofNobody.test(key) && saysSomething(value, depth - 1))
}
