import { attributesOf, type BlockMark, blockMarks } from '../convert/block-marks.ts'
import { withoutHiddenBlocks } from '../convert/without-hidden-blocks.ts'
import { gateAttributes, isGateBlock } from './gate-names.ts'
import { gateShortcodes } from './gate-shortcodes.ts'
import { visibilityRules } from './visibility-rules.ts'

/**
 * Finds what shows parts of a text of WordPress to some readers alone: blocks and shortcodes of plug-ins.
 *
 * @returns Each once, as it is called there: `[restrict]`, `wp:pmpro/membership`. What its site shows to nobody is not looked at.
 */
export function gatesInText(text: string): readonly string[] {
	const shown = withoutHiddenBlocks(text, () => undefined)
	return [
		...new Set([...gateBlocks(shown), ...gateShortcodes(shown).found, ...paywallsOfSteady(shown)]),
	]
}

/** Whether something in a text hides parts of the texts around it: a paywall, or a shortcode whose other half is not in it. */
export function hasLooseGates(text: string): boolean {
	const shown = withoutHiddenBlocks(text, () => undefined)
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
		const attribute = gateAttributes.find((name) => hides(mark, name))
		if (attribute !== undefined) yield `${attribute} of wp:${mark.name}`
		else if (isGateBlock(mark.name) && (!mark.isSingle || isPaywall(mark.name)))
			yield `wp:${mark.name}`
	}
}

function hides(mark: BlockMark, attribute: string): boolean {
	if (!mark.json.includes(`"${attribute}"`)) return false
	const attributes = attributesOf(mark)
	if (attributes === undefined) return true
	const value = attributes[attribute]
	if (attribute === 'blockVisibility') return visibilityRules(value).length > 0
	if (typeof value === 'object' && value !== null)
		return !Object.entries(value).some(([key, on]) => /enabled$/i.test(key) && on === false)
	return value !== undefined && value !== false && value !== 'none'
}
