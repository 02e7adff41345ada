import type { GeneratorSite } from '../../generator-site.ts'
import type { AddedIgnores } from './added-ignores.ts'

/** Says what a config and files that it runs add to `ignores` that only running them would tell. */
export function untoldIgnores(
	added: readonly AddedIgnores[],
): NonNullable<GeneratorSite['problems']> {
	return added.flatMap(({ file, untold }) =>
		untold.map((place) => ({
			path: [],
			at: { file, place },
			message:
				'Expected `ignores.add` of what is written out: only running it would tell what is no content, so none is published',
			hint: 'Write the path out there or in an .eleventyignore',
			settledBy: ['exclude' as const],
			rule: 'generator-folder-unknown' as const,
		})),
	)
}
