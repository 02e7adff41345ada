/** Of the screen, which hides nothing from anybody. */
const ofScreens = /^(?:screenSize|browserDevice|hideOnScreenSize)$/

/** What hides nothing: `hideBlock` is looked at where blocks are left out. */
const nothing: readonly unknown[] = [undefined, null, false, '', 'all', 'public']

/**
 * Names the rules by which the plug-in Block Visibility shows a block to some readers, or at some time, alone.
 *
 * @param said The attribute `blockVisibility` of a block.
 * @see https://github.com/ndiego/block-visibility `src/editor/attributes.js`
 */
export function visibilityRules(said: unknown): readonly string[] {
	if (typeof said !== 'object' || said === null) return []
	return Object.entries(said).flatMap(([key, value]) => {
		if (key === 'controlSets') return Array.isArray(value) ? value.flatMap(rulesOfSet) : []
		if (key === 'hideBlock' || ofScreens.test(key) || isNothing(value)) return []
		return [key]
	})
}

function rulesOfSet(set: { enable?: unknown; controls?: unknown } | null): readonly string[] {
	if (set === null || set.enable === false) return []
	const controls = Object.entries((set.controls ?? {}) as Record<string, unknown>)
	return controls.flatMap(([name, value]) =>
		ofScreens.test(name) || isNothing(value) ? [] : [name],
	)
}

function isNothing(value: unknown): boolean {
	if (typeof value === 'object' && value !== null) return Object.keys(value).length === 0
	return nothing.includes(value)
}
