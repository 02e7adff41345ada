import { basename, resolve } from 'node:path'
import { type Diagnostic, isBlogError, type Patience } from '@blog/core'
import { untilIdle } from '@blog/core/node'
import { traceReads, untraced } from '@blog/core/store'
import { aboutSettings } from '../generators/about-settings.ts'
import { type Authoring, usualAuthoring } from '../generators/authoring.ts'
import type { GeneratorSite } from '../generators/generator-site.ts'
import { type GeneratorName, generators } from '../generators/generators.ts'
import { readGenerator } from '../generators/read-generator.ts'
import { readVuepress } from '../generators/read-vuepress.ts'
import { readZola } from '../generators/read-zola.ts'
import { refuseSettings } from '../generators/refuse-settings.ts'
import { saidContent } from '../generators/said-content.ts'
import { isObject } from './check-fields.ts'
import { codeIdentity, packagesOf } from './code-identity.ts'
import type { ConfigPlaces } from './config-places.ts'
import { type ConfigTrace, hashesOf } from './config-trace.ts'
import { withExcluded } from './excluded-posts.ts'
import { type FoundConfig, findConfig, findNamedConfig, folderOf } from './find-config.ts'
import { folderNotFound } from './folder-not-found.ts'
import { reportBelow, reportIgnored, reportOther } from './ignored-configs.ts'
import { inOneSpelling } from './in-one-spelling.ts'
import { overGenerated } from './over-generated.ts'
import { type OwnConfig, readOwnConfig } from './read-own-config.ts'
import { redirectPlaces } from './redirect-places.ts'
import { type ConfigOptions, resolveConfig } from './resolve-config.ts'
import type { ResolvedConfig } from './resolved-config.ts'
import type { SiteConfig } from './site-config.ts'

/** A config and the file that it came from. */
export interface LoadedConfig {
	readonly config: ResolvedConfig
	/** What {@link file} says, in our words, without defaults. */
	readonly said: unknown
	/** What the generator says that the folder was made for; what is {@link said} is laid over it. */
	readonly generated?: SiteConfig
	/** How posts are written. */
	readonly authoring: Authoring
	/** The generator that {@link authoring} is of. */
	readonly generator?: GeneratorName
	/** Below the site's folder, of our own or of another generator; absent if there is no config. */
	readonly file?: string
	/** Changes when the code of a config may do something else; absent if the config is data. */
	readonly code?: string
	readonly trace: ConfigTrace
	/** Modules of the config whose changes this process will not see: Node keeps them. Absolute paths. */
	readonly natives: readonly string[]
	readonly places?: ConfigPlaces
	/** What there is to say of the config. */
	readonly diagnostics: readonly Diagnostic[]
}

/**
 * Finds and reads the config of a site; with none, every default.
 *
 * @param dir The site's folder.
 * @param options Hidden posts to show, and how to read the folder; both win over the config.
 * @throws {BlogError} `CONFIG_INVALID` if it cannot be read or does not fit; `CONTENT_NOT_FOUND` if there is no such folder.
 */
export async function loadConfig(
	dir: string,
	{ generator, patience = untilIdle(), ...shown }: ConfigOptions = {},
): Promise<LoadedConfig> {
	const root = resolve(dir)
	const name = basename(root)
	const found = await findConfig(root).catch(async (cause) => {
		if (isBlogError(cause)) throw cause
		throw await folderNotFound(root, cause)
	})
	const { value, reads } = await traceReads(() => readSaid(root, found, generator, patience))
	const { said, modules, natives = [], generated, named, ignored = [] } = value
	const file = found.own ?? (named ? value.file : (found.zola ?? found.vuepress))
	if (generated) refuseSettings(generated, file ?? '', said)
	const packages = modules && packagesOf(root, modules)
	const resolved = resolveConfig(
		isObject(said) && generated ? overGenerated(generated.config, said) : said,
		{ name, said, ...(file !== undefined && { file }) },
		{ ...generated?.shown, ...shown },
	)
	const config = await withExcluded(root, said, resolved)
	const own = found.own === undefined ? undefined : await redirectPlaces(root, found.own, said)
	return {
		config,
		authoring: authoringOf(generated, config),
		...(named && { generator: named }),
		said,
		...(generated && { generated: generated.config }),
		...((generated?.places || own) && { places: withOwn(generated?.places, own) }),
		...(file !== undefined && { file }),
		...(packages && { code: codeIdentity(modules, reads, packages) }),
		trace: {
			found,
			...(named && { named: { generator: named, file: value.file } }),
			reads,
			modules: hashesOf(modules ?? new Map()),
			packages: packages?.state ?? '',
		},
		natives,
		diagnostics: [
			...(found.below !== undefined && generated === undefined ? [reportBelow(found.below)] : []),
			...(found.own === undefined ? ignored : found.ignored).map((other) =>
				reportIgnored(other, file ?? ''),
			),
			...(value.isSaid ? [] : found.others).map((other) => reportOther(other, value.file ?? '')),
			...(generated ? aboutSettings(generated, file ?? '', said) : []),
		],
	}
}

/** Where a config of ours says a redirect, else where the generator's does. */
function withOwn(places: ConfigPlaces = {}, own: ConfigPlaces['redirect']): ConfigPlaces {
	return { ...places, redirect: (from) => own?.(from) ?? places.redirect?.(from) }
}

/** A folder is meant for the content that the generator has. */
function authoringOf(generated: GeneratorSite | undefined, { blog }: ResolvedConfig): Authoring {
	const { folder, ...others } = generated?.authoring ?? {}
	const isThere = (generated?.config.content ?? '') === (blog.content ?? '')
	return { ...usualAuthoring, ...others, ...(isThere && folder !== undefined && { folder }) }
}

/** What a config file says. */
interface Said extends OwnConfig {
	/** What the generator says that the folder was made for: {@link said} is laid over it. */
	readonly generated?: GeneratorSite
	/** That generator. */
	readonly named?: GeneratorName
	/** Its config, … */
	readonly file?: string | undefined
	/** … and those of it that are not read. */
	readonly ignored?: readonly string[]
	/** Whether somebody says which generator it is. */
	readonly isSaid?: boolean
}

/**
 * What there is of a config of our own, and of the generator that the folder was made for: it is asked for, the config says so itself, or the folder shows it.
 */
async function readSaid(
	root: string,
	{ own, generator, file, zola, vuepress, ignored }: FoundConfig,
	asked: GeneratorName | undefined,
	patience: Patience,
): Promise<Said> {
	const read = own === undefined ? { said: {} } : await readOwnConfig(root, own, patience)
	const said = { ...read, said: inOneSpelling(read.said) }
	const written = isObject(said.said) ? said.said.generator : undefined
	const isOther = own !== undefined && isElsewhere(said.said, folderOf(file))
	const found = zola === undefined && !isOther ? generator : undefined
	const named = asked ?? written ?? found
	if (!isGenerator(named)) {
		if (written === false) return said
		if (zola !== undefined) return { ...said, generated: await readZola(root, zola) }
		return vuepress === undefined
			? said
			: { ...said, generated: await readVuepress(root, vuepress) }
	}
	const ofNamed =
		named === generator
			? { file, ignored }
			: await untraced(() => findNamedConfig(root, named, own !== undefined))
	const generated = await readGenerator(named, root, ofNamed.file, said.said)
	return { ...said, ...ofNamed, named, generated, isSaid: (asked ?? written) !== undefined }
}

/** Whether the posts of a config are not those of the site in a folder below. */
function isElsewhere(said: unknown, folder: string): boolean {
	const content = saidContent(said)
	return folder !== '' && content !== undefined && content.split('/')[0] !== folder
}

function isGenerator(name: unknown): name is GeneratorName {
	return generators.some((one) => one === name)
}
