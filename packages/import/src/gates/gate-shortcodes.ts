import { isGateShortcode } from './gate-names.ts'

/** What shortcodes of a text show to some readers alone. */
export interface GateShortcodes {
	/** Each once, as it is called: `[restrict]`. */
	readonly found: readonly string[]
	/** Whether one begins, and does not end in the text, or ends and has not begun: another text may have the other half. */
	readonly isLoose: boolean
}

/** A call with what closes it, or the call alone; brackets around both show them as they are written. */
const call =
	/(\[?)\[(?:\/([a-z_][\w-]{0,60})\](\]?)|([a-z_][\w-]{0,60})(?![\w-])([^[\]]*)(?:\](\]?))?)/gi

/** Of Divi and Avada: Base64, which says `[]` where there is none. */
const builderRule =
	/^(?:et_pb|fusion)_\w*\s(?:[\s\S]*\s)?(?:display_conditions|render_logics)="(?!"|W10=")/

/** Where the plug-ins that show code let no other shortcode be one. */
const ofCode = /^(?:code|sourcecode)$/

/**
 * Finds the shortcodes around what some readers alone see: those that are closed, since without an end they enclose nothing.
 *
 * Linear in the length of the text, whatever is in it.
 */
export function gateShortcodes(text: string): GateShortcodes {
	const found = new Map<string, string>()
	/** Those that are open, by whether their calls only show how they are written. */
	const opened = new Map<string, boolean>()
	const endless = new Set<string>()
	let isLoose = false
	const pattern = new RegExp(call)
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		const [, before = '', closing, behind = '', opening = '', given = '', doubled = ''] = match
		const name = (closing ?? opening).toLowerCase()
		if (closing !== undefined) {
			const isEscaped = opened.get(name)
			if (isEscaped === undefined) isLoose ||= isGateShortcode(name, '')
			else if (!isEscaped || behind === '') found.set(name, `[${closing}]`)
			opened.delete(name)
		} else if (before !== '' && doubled !== '') continue
		else if (builderRule.test(`${name}${given}`)) found.set(name, `rules of [${opening}]`)
		else if (ofCode.test(name) && !endless.has(name)) {
			const end = text.indexOf(`[/${opening}]`, pattern.lastIndex)
			if (end < 0) endless.add(name)
			else pattern.lastIndex = end
		} else if (isGateShortcode(name, given))
			opened.set(name, before !== '' && opened.get(name) !== false)
	}
	return { found: [...found.values()], isLoose: isLoose || [...opened.values()].includes(false) }
}
