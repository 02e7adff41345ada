import type { GeneratorSite } from '../../generator-site.ts'
import type { Module } from '../../program/modules-below.ts'
import { folderInside, folderMethods, folderNames, isWithin } from '../folder-names.ts'

type Program = Pick<Module, 'file' | 'script'>

/** Where an Eleventy site is written. */
export interface OutputFolder {
	/** The folder that this one writes it into. */
	readonly out: string
	/** All that may be it: what lies there was made, and is no source. */
	readonly built: readonly string[]
	/** What there is to say of a folder that nothing is written into. */
	readonly problems: NonNullable<GeneratorSite['problems']>
}

/** Where Eleventy writes a site unless its config says otherwise. */
const usual = '_site'

/**
 * Reads it. Nothing is written outside of the site, or where something of it is read.
 *
 * @param config Of the site, and the files that it runs.
 * @param sources Folders that are read: neither they nor one around them can be that of the output.
 * @param isUntold Whether only running the config would tell which one it is.
 * @see https://www.11ty.dev/docs/config/#output-directory
 */
export function outputFolder(
	[config, ...modules]: readonly [Program, ...Program[]],
	sources: readonly string[],
	isUntold: boolean,
): OutputFolder {
	const { folders } = folderNames(config.script, 'output')
	const ofModules = modules.flatMap(({ script }) => script.calls(folderMethods.output))
	const called = ofModules.map(({ argument }) => argument)
	const places = [...folders, ...called.filter((one) => typeof one === 'string')]
		.map((folder) => folderInside('', folder))
		.filter((folder) => folder !== undefined)
	const built = places.filter((folder) => !sources.some((source) => isWithin(source, folder)))
	const isRefused = !isUntold && folders.length > 0 && built.length === 0
	return {
		out: isUntold ? usual : (built[0] ?? usual),
		built: built.length === 0 ? [usual] : [...new Set(built)],
		problems: isRefused ? [refused(config)] : [],
	}
}

function refused({ file, script }: Program): OutputFolder['problems'][number] {
	const said = script.placeOf(['dir', 'output'])
	const setting = said ? 'dir.output' : folderMethods.output
	const place = said ?? script.calls(folderMethods.output)[0]?.place
	return {
		path: [],
		at: { file, ...(place && { place }) },
		message: `Unexpected setting \`${setting}\`, expected a folder of the site that nothing is read from: it is not read, so the site is written into \`${usual}\``,
		hint: `Say the folder to the command, as in \`--out ../site\`, or make a blog.config.json with \`{ "generator": "eleventy", "out": "${usual}" }\`.`,
		settledBy: ['out'],
	}
}
