import { isGateField } from './gate-names.ts'

/** Texts, also of PHP, that let everybody read. */
const everybody =
	/^(?:|0|-1|no|false|off|none|all|everyone|everybody|public|a:0:\{\}|a:1:\{i:0;s:\d+:"(?:all|none|everyone|)";\}|a:\d+:\{(?:(?:i:\d+|s:\d+:"[^"]*");a:0:\{\})*\})$/i

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
	return ownRules.get(name)?.(value) ?? !everybody.test(value)
}

/** Fields whose texts mean something else. */
const ownRules: ReadonlyMap<string, (value: string) => boolean> = new Map([
	['um_content_restriction', isRestricted],
	[
		'_issuem_leaky_paywall_visibility',
		(value) => /"visibility_type";s:\d+:"(?!default"|")/.test(value),
	],
	// `0` says that there is a rule.
	['arm_access_plan', (value) => value !== '' && value !== 'a:0:{}'],
	// All plans are not all readers, and nobody may read what is blocked for all.
	['pms-content-restrict-all-subscription-plans', (value) => value !== ''],
	['ihc_mb_who', (value) => value !== '' && value !== '-1'],
])

/** Of Ultimate Member: it has settings of its own, which do not let everybody read. */
function isRestricted(settings: string): boolean {
	return (
		/"_um_custom_access_settings";(?:s:\d+:"1"|[ib]:1)/.test(settings) &&
		/"_um_accessible";(?:s:\d+:"[12]"|i:[12])/.test(settings)
	)
}
