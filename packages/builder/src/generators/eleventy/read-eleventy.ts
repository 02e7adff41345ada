import { join, posix } from 'node:path'
import type { SiteConfig } from '../../config/site-config.ts'
import { configValues } from '../config-values.ts'
import type { GeneratorSite } from '../generator-site.ts'
import { ignoredPosts } from '../ignored-posts.ts'
import { isSettled } from '../is-settled.ts'
import { leadsOut } from '../leads-out.ts'
import { type Module, modulesBelow } from '../program/modules-below.ts'
import { readScript, type Script } from '../program/read-script.ts'
import { type ProgramSyntax, programSyntax } from '../program/syntax/program-syntax.ts'
import { listIfThere, readIfThere } from '../read-if-there.ts'
import { saidContent } from '../said-content.ts'
import { eleventyFolders } from './eleventy-folders.ts'
import { extendedTexts } from './extended-texts.ts'
import type { HiddenFiles } from './hiding/hiding-function.ts'
import { hidingPrograms } from './hiding-programs.ts'
import { folderExpression } from './ignore-expression.ts'
import { ignoredFiles } from './ignored-files.ts'
import { layoutKeys } from './layout-keys.ts'
import { outerPrograms } from './outer-programs.ts'
import { untoldIgnores } from './untold-ignores.ts'

/** What an Eleventy site says besides its folders. */
export interface EleventySite {
	/** Of `_data/metadata.js` or `site.json`, as far as it is written out. */
	readonly data: Readonly<Record<string, unknown>>
	/** What all files of `_data` say so, by their names: templates find it. */
	readonly globals: Readonly<Record<string, unknown>>
	/** Names and members of data that only running its programs would tell; `*` if it may be any. */
	readonly unknown: readonly string[]
	/** Keys that layouts give the files that are laid out in them, by how these call them. */
	readonly layouts: Readonly<Record<string, Readonly<Record<string, unknown>>>>
	/** Texts that posts may extend, by how they call them. */
	readonly templates: Readonly<Record<string, string>>
	/** Folders of its data. */
	readonly dataFolders: readonly string[]
	/** Folders around that of posts that are of its input, the outermost first. */
	readonly around: readonly string[]
	/** What files with the data of folders are called, `index` for `index.11tydata.js`, or `*` if nobody can tell. Default: as their folder. */
	readonly dataFileName?: string
	/** Its config and the files that this runs. */
	readonly programs: readonly Module[]
	/** These as trees. */
	readonly syntax: ProgramSyntax
	/** Names of data that all files have, `*` if any may be one. */
	readonly globalNames: readonly string[]
	/** What its preprocessors hide. */
	readonly hidden: HiddenFiles
	/** What of its config only running it would tell. */
	readonly problems: NonNullable<GeneratorSite['problems']>
	/** What in its content is none of pages. */
	readonly exclude: readonly string[]
	/** Regular expressions of that. */
	readonly excludeMatching: readonly string[]
	/** Posts that files such as `.gitignore` leave out. */
	readonly leftOut: NonNullable<SiteConfig['leftOut']>
	/** The folder that it is made of; absent if only running the config would tell. */
	readonly input?: Pick<SiteConfig, 'content' | 'mainSections' | 'urls'>
}

/**
 * Reads it.
 *
 * @param script Its config.
 * @param file Of it; empty if there is none.
 * @param posts Usual folders of posts.
 * @param said What a config of ours says: until that settles what nobody can tell of its folders, all is left out.
 * @param found The folder of posts that is read if only running the config would tell the input.
 * @see https://www.11ty.dev/docs/config/
 */
export async function readEleventy(
	root: string,
	script: Script,
	file: string,
	posts: readonly string[],
	said: unknown,
	found = '',
): Promise<EleventySite> {
	const own = saidContent(said)
	const { modules, outside } =
		file === '' ? { modules: [], outside: [] } : await modulesBelow(root, file)
	const text = file === '' ? '' : ((await readIfThere(join(root, file))) ?? '')
	const programs = [{ file, text, script }, ...modules]
	const syntax = programSyntax(programs)
	const {
		input,
		data: dataFolders,
		layouts: layoutFolder,
		includes,
		...folders
	} = eleventyFolders(script, file, modules, own)
	const { globals, unknown: untoldData, linked } = await readGlobals(root, dataFolders)
	const unknown = [...untoldData, ...addedData(programs)]
	const globalNames = [...Object.keys(globals), ...unknown.map((name) => name.split('.')[0] ?? '')]
	const hiding = await hidingPrograms(programs, syntax, globalNames)
	const ofPrograms = [
		...folders.problems,
		...outerPrograms(outside),
		...untoldIgnores(programs),
		...hiding.problems,
	]
	const isFound = script.isComputed('dir', 'input') && ofPrograms.length === 0
	const content = own ?? (isFound ? found : input)
	const folderOfSite = (path: string) => posix.join(isFound ? content : input, path)
	const ofFolders = folders.exclude.map((path) => folderExpression(folderOfSite(path)))
	const around = foldersAround(content).filter((folder) => isFound || isBelow(folder, input))
	const inputs = isFound ? [...around, content] : [input]
	const start = !isFound && isBelow(content, input) ? input : ''
	const { ignoring, unreadable, doubtful } = await ignoredFiles(root, inputs, start, programs)
	const untold = [...ofPrograms, ...unreadable]
	const exclude = untold.every((one) => isSettled(one, said)) ? [] : ['**']
	const problems = [...untold, ...doubtful, ...linked]
	const data =
		configValues(globals).object('metadata') ?? configValues(globals).object('site') ?? {}
	const layouts = await layoutKeys(root, layoutFolder, programs)
	const templates = await extendedTexts(root, [includes, layoutFolder])
	const dataFileName = dataFileNameOf(programs)
	const site = {
		data,
		globals,
		unknown,
		layouts,
		templates,
		dataFolders,
		around,
		programs,
		syntax,
		globalNames,
		hidden: hiding.hidden,
		...(dataFileName !== undefined && { dataFileName }),
		problems,
		exclude,
		excludeMatching: [...ofFolders, ...ignoring.flatMap(({ expressions }) => expressions)],
		leftOut: await ignoredPosts(root, content, ignoring, {
			patterns: exclude,
			expressions: ofFolders,
		}),
	}
	if (isFound) return site
	const inputPaths = programs.some(
		({ script }) => script.calls('InputPathToUrlTransformPlugin').length > 0,
	)
	const mainSections = await sectionsBelow(root, input === '' ? '' : `${input}/`, posts)
	return {
		...site,
		input: {
			content: input,
			urls: { like: 'eleventy', ...(inputPaths && { inputPaths }) },
			...(mainSections.length > 0 && { mainSections }),
		},
	}
}

/** `src` and the site's own of `src/posts`. */
function foldersAround(folder: string): readonly string[] {
	const names = folder.split('/')
	return names.map((_, at) => names.slice(0, at).join('/'))
}

function isBelow(folder: string, other: string): boolean {
	return other === '' || `${folder}/`.startsWith(`${other}/`)
}

/** https://www.11ty.dev/docs/config/#change-base-file-name-for-data-files */
function dataFileNameOf(programs: readonly { readonly script: Script }[]): string | undefined {
	const calls = programs.flatMap(({ script }) => script.calls('setDataFileBaseName'))
	const [first] = calls
	if (first === undefined) return undefined
	const isOne = calls.every((one) => !one.isConditional && one.argument === first.argument)
	return isOne && typeof first.argument === 'string' ? first.argument : '*'
}

/** The first folder below the input that posts are usually in. */
async function sectionsBelow(
	root: string,
	start: string,
	posts: readonly string[],
): Promise<readonly string[]> {
	for (const folder of posts) {
		if (!folder.startsWith(start)) continue
		const section = folder.slice(start.length).split('/')[0] ?? ''
		if (await listIfThere(join(root, folder))) return [section]
	}
	return []
}

/** Names of data that programs add: https://www.11ty.dev/docs/data-global-custom/ */
function addedData(programs: readonly { readonly script: Script }[]): readonly string[] {
	return programs
		.flatMap(({ script }) => script.calls('addGlobalData'))
		.map(({ argument }) => (typeof argument === 'string' ? argument : '*'))
}

async function readGlobals(
	root: string,
	folders: readonly string[],
): Promise<
	Pick<EleventySite, 'globals' | 'unknown'> & {
		/** What there is to say of links that lead out. */
		readonly linked: EleventySite['problems']
	}
> {
	const globals: Record<string, unknown> = {}
	const unknown: string[] = []
	const linked: EleventySite['problems'][number][] = []
	for (const folder of folders) {
		const elsewhere = await leadsOut(root, folder)
		linked.push(...elsewhere)
		if (elsewhere.length > 0) {
			unknown.push('*')
			continue
		}
		const names = (await listIfThere(join(root, folder))) ?? []
		for (const file of names.toSorted()) {
			const [name = ''] = /^[^.]+/.exec(file) ?? []
			if (name === '') continue
			const isElsewhere = await leadsOut(root, posix.join(folder, file))
			linked.push(...isElsewhere)
			const isReadable = /^[\w-]+\.(?:[cm]?js|ts|json)$/.test(file) && isElsewhere.length === 0
			// Of a folder, a file of another kind and a second one of that name nobody can tell what they say.
			if (!isReadable || Object.hasOwn(globals, name)) {
				unknown.push(name)
				continue
			}
			const text = (await readIfThere(join(root, folder, file))) ?? ''
			const { values, isRead, untold } = readScript(text, { env: process.env })
			if (isRead) Object.defineProperty(globals, name, { value: values, enumerable: true })
			unknown.push(...untold.map((path) => (path === '' ? name : `${name}.${path}`)))
		}
	}
	return { globals, unknown, linked }
}
