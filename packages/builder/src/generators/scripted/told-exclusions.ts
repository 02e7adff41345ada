import type { UnreadSetting } from '../generator-site.ts'
import type { GeneratorName } from '../generators.ts'

/** A setting that only running the program would tell, and that may say which files are no posts. */
interface UnknownSetting {
	/** As people know it. */
	readonly name: string
	readonly path: readonly string[]
	/** Whether it is the list of those files itself. */
	readonly isList: boolean
	readonly generator: GeneratorName
}

/** Says that files are left out whatever its conditions come to. */
export function readInPart({ name, path, generator }: UnknownSetting): UnreadSetting {
	return {
		setting: name,
		path,
		isRead: 'read in part',
		why: 'files are left out that any side of its conditions names',
		hint: `Write out what is left out, or make a blog.config.json with \`{ "generator": "${generator}", "exclude": ["…"] }\`.`,
		settledBy: ['exclude'],
	}
}

/** Says that nothing is published, since nobody can tell which files are no posts. */
export function untoldExclusion({ name, path, isList, generator }: UnknownSetting) {
	return {
		path,
		message: `Expected a \`${name}\` that is written out: only running the program would tell which files are no posts, so none is published`,
		hint: `Write ${isList ? 'the list' : 'it'} out, or make a blog.config.json with \`{ "generator": "${generator}", "exclude": ["drafts"] }\` and name there what is to stay hidden.`,
		settledBy: ['exclude'],
		rule: 'generator-folder-unknown',
	} as const
}
