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
	return [...new Set([...gateBlocks(shown), ...gateShortcodes(shown).found])]
}

function* gateBlocks(text: string): Generator<string> {
	for (const mark of blockMarks(text)) {
		if (mark.closes) continue
		const attribute = gateAttributes.find((name) => hides(mark, name))
		if (attribute !== undefined) yield `${attribute} of wp:${mark.name}`
		// A paywall stands between what is before it and what is behind.
		else if (isGateBlock(mark.name) && (!mark.isSingle || mark.name === 'jetpack/paywall'))
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
