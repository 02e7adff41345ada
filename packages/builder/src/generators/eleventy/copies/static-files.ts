import { join } from 'node:path'
import type { SiteConfig } from '../../../config/site-config.ts'
import type { StaticCopy } from '../../../config/static-copy.ts'
import type { GeneratorSite } from '../../generator-site.ts'
import { listIfThere } from '../../read-if-there.ts'
import { isWithin } from '../folder-names.ts'
import type { OutputFolder } from './output-folder.ts'

/** Where files lie that are copied as they are. */
export interface StaticFiles {
	readonly static: NonNullable<SiteConfig['static']>
	/** A folder that may be one of the output is none of them. */
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** Where they usually are, the first that there is. */
const usual = ['public', 'src/static', 'static']

/**
 * Finds their folder, a usual one in which no output may lie and that no copy names, and adds the copies.
 *
 * @param file The config.
 * @param isUntold Whether only running the config would tell where it writes the site.
 * @param copies What the site names itself.
 */
export async function staticFiles(
	root: string,
	file: string,
	{ built }: OutputFolder,
	isUntold: boolean,
	copies: readonly StaticCopy[],
): Promise<StaticFiles> {
	const problems = isUntold && copies.length > 0 ? [doubtful(file, copies[0]?.from ?? '')] : []
	const named = isUntold ? [] : copies
	const isMade = (folder: string) =>
		built.some((one) => isWithin(one, folder) || isWithin(folder, one))
	for (const folder of usual) {
		if (isMade(folder) || !(await listIfThere(join(root, folder)))) continue
		if (copies.some((copy) => isNamedBy(folder, copy))) break
		if (isUntold) return { static: [], problems: [doubtful(file, folder)] }
		return { static: named.length === 0 ? folder : [folder, ...named], problems }
	}
	return { static: named, problems }
}

/** Whether a copy tells where files of a folder are published. */
function isNamedBy(folder: string, { from, matching }: StaticCopy): boolean {
	return isWithin(from, folder) || (matching === undefined && isWithin(folder, from))
}

function doubtful(file: string, folder: string): StaticFiles['problems'][number] {
	return {
		path: [],
		at: { file },
		message: `Expected a folder of the output that is written out: only running the config would tell if it is \`${folder}\`, so no files of that are copied`,
		hint: `If they are to be, make a blog.config.json with \`{ "generator": "eleventy", "static": "${folder}" }\`.`,
		settledBy: ['static'],
	}
}
