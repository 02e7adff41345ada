import { isGateField } from './gate-names.ts'

/** Texts, also of PHP, that let everybody read. */
const everybody =
	/^(?:|0|no|false|off|none|all|everyone|everybody|public|a:0:\{\}|a:1:\{i:0;s:\d+:"(?:all|none|everyone|)";\})$/i

/**
 * Finds the fields of a post by which a plug-in shows it to some readers alone.
 *
 * @returns Names, each once.
 */
export function gateFields(
	fields: readonly (readonly [name: string, value: string])[],
): readonly string[] {
	const hiding = fields.filter(([name, value]) => isGateField(name) && hides(name, value.trim()))
	return [...new Set(hiding.map(([name]) => name))]
}

function hides(name: string, value: string): boolean {
	if (name === 'um_content_restriction') return isRestricted(value)
	return !everybody.test(value)
}

/** Of Ultimate Member: it has settings of its own, which do not let everybody read. */
function isRestricted(settings: string): boolean {
	return (
		/"_um_custom_access_settings";(?:s:\d+:"1"|[ib]:1)/.test(settings) &&
		/"_um_accessible";(?:s:\d+:"[12]"|i:[12])/.test(settings)
	)
}
