import type { Element, Parents, Root } from 'hast'
import { placeOf, type Rendering } from '../rendering.ts'

/** Changes one element, in place or by putting another one into its parent. */
export type ElementStep = (
	element: Element,
	rendering: Rendering,
	parent: Parents,
	index: number,
) => void

/** What to do with which element, by tag name. */
export type ElementSteps = Readonly<Record<string, readonly ElementStep[]>>

/**
 * Walks a tree once for all steps, inner elements before outer ones. What a step puts around an element is not visited again.
 *
 * One walk with a table of tag names, because a walk a step costs more than all that the steps do.
 */
export function visitElements(tree: Root, steps: ElementSteps, rendering: Rendering): void {
	visitChildren(tree, steps, rendering)
}

function visitChildren(parent: Parents, steps: ElementSteps, rendering: Rendering): void {
	const outer = rendering.place
	for (let index = 0; index < parent.children.length; index++) {
		const child = parent.children[index]
		if (child?.type !== 'element') continue
		rendering.place = placeOf(child) ?? outer
		const own = rendering.place
		visitChildren(child, steps, rendering)
		if (!Object.hasOwn(steps, child.tagName)) continue
		rendering.place = own
		for (const step of steps[child.tagName] ?? []) step(child, rendering, parent, index)
	}
	rendering.place = outer
}
