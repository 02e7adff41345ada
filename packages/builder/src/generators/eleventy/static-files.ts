import { join } from 'node:path'
import type { SiteConfig } from '../../config/site-config.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { listIfThere } from '../read-if-there.ts'
import { isWithin } from './folder-names.ts'
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
 * Finds their folder: a usual one in which no output may lie.
 *
 * @param file The config.
 * @param isUntold Whether only running the config would tell where it writes the site.
 */
export async function staticFiles(
	root: string,
	file: string,
	{ built }: OutputFolder,
	isUntold: boolean,
): Promise<StaticFiles> {
	const isMade = (folder: string) =>
		built.some((one) => isWithin(one, folder) || isWithin(folder, one))
	for (const folder of usual) {
		if (isMade(folder) || !(await listIfThere(join(root, folder)))) continue
		if (!isUntold) return { static: folder, problems: [] }
		return { static: [], problems: [doubtful(file, folder)] }
	}
	return { static: [], problems: [] }
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
