import type { GeneratorSite } from '../generator-site.ts'
import type { Module } from '../program/modules-below.ts'
import { addedIgnores } from './added-ignores.ts'

/** Says what a config and files that it runs add to `ignores` that only running them would tell. */
export function untoldIgnores(modules: readonly Module[]): NonNullable<GeneratorSite['problems']> {
	return modules.flatMap((module) =>
		addedIgnores(module).untold.map((place) => ({
			path: [],
			at: { file: module.file, place },
			message:
				'Expected `ignores.add` of what is written out: only running it would tell what is no content, so none is published',
			hint: 'Write the path out there or in an .eleventyignore, or make a blog.config.json with `{ "generator": "eleventy", "content": "src", "exclude": ["drafts"] }`.',
			settledBy: ['exclude' as const],
			rule: 'generator-folder-unknown' as const,
		})),
	)
}
