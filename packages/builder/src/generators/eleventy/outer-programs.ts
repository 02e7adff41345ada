import type { GeneratorSite } from '../generator-site.ts'
import type { OuterModule } from '../program/modules-below.ts'

/** Says which programs outside of a site its config runs: they are not read, and may hide posts. */
export function outerPrograms(
	outside: readonly OuterModule[],
): NonNullable<GeneratorSite['problems']> {
	return outside.map(({ file, from, place }) => ({
		path: [],
		at: { file, place },
		message: `Expected a program of this site, got \`${from}\`, which lies outside and is not read: only running it would tell what is no content, so nothing is published`,
		hint: 'Move it into the site',
		settledBy: ['exclude' as const],
		rule: 'generator-folder-unknown' as const,
	}))
}
