import { blockMarks } from '../convert/block-marks.ts'
import { withoutUnshown } from '../convert/without-unshown.ts'
import { gateAttribute } from './gate-attributes.ts'
import { isGateBlock } from './gate-names.ts'
import { gateShortcodes } from './gate-shortcodes.ts'

/**
 * Finds what shows parts of a text of WordPress to some readers alone: blocks and shortcodes of plug-ins.
 *
 * @returns Each once, as it is called there: `[restrict]`, `wp:pmpro/membership`. What its site shows to nobody is not looked at.
 */
export function gatesInText(text: string): readonly string[] {
	const shown = withoutUnshown(text, () => undefined)
	return [
		...new Set([...gateBlocks(shown), ...gateShortcodes(shown).found, ...paywallsOfSteady(shown)]),
	]
}

/** Whether something in a text hides parts of the texts around it: a paywall, or a shortcode whose other half is not in it. */
export function hasLooseGates(text: string): boolean {
	const shown = withoutUnshown(text, () => undefined)
	return (
		gateShortcodes(shown).isLoose ||
		paywallsOfSteady(shown).length > 0 ||
		[...blockMarks(shown)].some(({ name }) => isPaywall(name))
	)
}

/** It stands between what is before it and what is behind. */
function isPaywall(block: string): boolean {
	return /(?:^|[/_-])paywall/.test(block)
}

/** As the plug-in Steady writes them: a comment, once a word. */
function paywallsOfSteady(text: string): readonly string[] {
	return /<!--\s*steady-paywall\s*-->|___STEADY_PAYWALL___/.exec(text)?.slice() ?? []
}

function* gateBlocks(text: string): Generator<string> {
	for (const mark of blockMarks(text)) {
		if (mark.closes) continue
		const attribute = gateAttribute(mark)
		if (attribute !== undefined) yield `${attribute} of wp:${mark.name}`
		else if (isGateBlock(mark.name) && (!mark.isSingle || isPaywall(mark.name)))
			yield `wp:${mark.name}`
	}
}
