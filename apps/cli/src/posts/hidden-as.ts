import type { Blog, Skipped } from '@blog/core'

/** What is not shown and may be called so. */
export function hiddenAs(slug: string, { skipped }: Blog<unknown>): Skipped | undefined {
	return skipped.find(({ file }) => namesOf(file).includes(slug))
}

/** What a file may be called by: itself, its name, the folder of a bundle, each also without a date. */
export function namesOf(file: string): readonly string[] {
	const segments = file.replace(/\.[^./]+$/, '').split('/')
	const last = segments.at(-1) === 'index' ? segments.at(-2) : segments.at(-1)
	return [file, last ?? '', (last ?? '').replace(/^\d{4}-\d{2}-\d{2}-/, '')]
}
