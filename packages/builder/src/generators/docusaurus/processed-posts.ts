import type { Script } from '../program/read-script.ts'
import type { ScriptedLayout } from '../scripted/scripted-layout.ts'

/**
 * Says of a blog whose posts a function of its options chooses that nobody can tell which those are.
 *
 * @param paths Where its options are, or may be.
 * @see https://docusaurus.io/docs/api/plugins/@docusaurus/plugin-content-blog#processBlogPosts
 */
export function processedPosts(
	script: Script,
	paths: readonly (readonly string[])[],
): NonNullable<ScriptedLayout['untold']> {
	const sides = script.readAs({ conditions: 'either' })
	return paths
		.map((path) => [...path, 'processBlogPosts'])
		.filter((path) => sides.isComputed(...path))
		.flatMap((path) => {
			const place = sides.placeOf(path)
			return place === undefined ? [] : [{ path, place, ...problem }]
		})
}

const problem = {
	message:
		'Unexpected `blog.processBlogPosts`: only running it would tell which posts it leaves out, so none is published',
	hint: 'Write `draft: true` in those that it leaves out, and make a blog.config.json with `{ "generator": "docusaurus", "exclude": [] }`, or name them there.',
	settledBy: ['exclude'],
	rule: 'generator-folder-unknown',
} as const
