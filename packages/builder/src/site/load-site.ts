import { join, resolve } from 'node:path'
import type { Blog, Patience } from '@blog/core'
import {
	type BlogLoader,
	blogLoader,
	loadBlog,
	type RememberedFiles,
	untilIdle,
} from '@blog/core/node'
import type { Reads } from '@blog/core/store'
import { codeStyle, createRenderer, type RenderOptions } from '@blog/renderer'
import { createTheme } from '@blog/theme'
import { engineId } from '../cache/engine-id.ts'
import { type Inventory, takeInventory } from '../cache/inventory.ts'
import type { CardPainter } from '../cards/card-painter.ts'
import { type OwnFont, ownFonts } from '../cards/own-fonts.ts'
import { siteCards } from '../cards/site-cards.ts'
import { takumiPainter } from '../cards/takumi-painter.ts'
import type { ConfigTrace } from '../config/config-trace.ts'
import { hasPlugins } from '../config/has-plugins.ts'
import { loadConfig } from '../config/load-config.ts'
import type { ConfigOptions } from '../config/resolve-config.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'
import { staticSources } from '../config/static-sources.ts'
import type { ImageEncoder } from '../images/image-encoder.ts'
import { sharpEncoder } from '../images/sharp-encoder.ts'
import { siteImages } from '../images/site-images.ts'
import { digest } from '../text/digest.ts'
import { createCodeWorkers } from '../workers/code-workers.ts'
import { listContentFolders } from './content-folder.ts'
import { imageSizeReader } from './image-size.ts'
import { listCopies } from './list-copies.ts'
import { listOwnFolder } from './list-own-folder.ts'
import { listStaticFolders } from './list-static-folders.ts'
import { postStore } from './load-posts.ts'
import { refuseContent } from './refuse-content.ts'
import type { SiteInput } from './site.ts'
import { withoutHidden } from './without-hidden.ts'

/** A site read from its folder, ready for `planSite`. */
export interface LoadedSite extends SiteInput {
	/** Changes when the engine, the config or its code does. */
	readonly identity: string
	/** Whether plug-ins or components of the user's own run. */
	readonly hasPlugins: boolean
	/** Whether anything is kept for the next time. */
	readonly isKept: boolean
	/** Modules of the config whose changes this process will not see. Absolute paths. */
	readonly natives: readonly string[]
	/** What the config was made of. */
	readonly configTrace: ConfigTrace
	/** Absolute paths of the folders that were read. */
	readonly folders: readonly string[]
	/** What there was to read, if anything is to be kept and the files are old enough. */
	readonly inventory?: Inventory | undefined
	/** What was read of fonts. */
	readonly fontReads: Reads
	/** Loads the posts again, those that have changed. */
	readonly loader: BlogLoader<unknown>
}

/** What can be said to {@link loadSite}. */
export interface LoadSiteOptions extends ConfigOptions {
	/** The moment that scheduled and expired posts are judged by. Default: the clock. */
	readonly now?: Date
	/** Folder to keep parsed posts in for the next time. Default: nothing is kept. */
	readonly cacheFolder?: string
	/** Folder to keep images in that were made. Default: {@link cacheFolder}. */
	readonly imageFolder?: string
	/** Who makes images in other sizes and formats. Default: sharp. */
	readonly imageEncoder?: ImageEncoder
	/** Who draws cards, with fonts of the user's own. Default: Takumi. */
	readonly cardPainter?: (fonts: readonly OwnFont[]) => CardPainter
	/** Whether the content will be loaded again. Default false. */
	readonly isRepeated?: boolean
	/** With {@link isRepeated}, as of `blogLoader`: what was good stays when it cannot be read any more. Default: it does not. */
	readonly remembered?: RememberedFiles
	/** Who writes code blocks, see `RenderOptions`. Default: this thread. */
	readonly codeRenderer?: RenderOptions['codeRenderer']
	readonly signal?: AbortSignal
	/** Knows when plug-ins and a `codeRenderer` will never finish. Default: when the process has nothing more to do. */
	readonly pluginPatience?: Patience
	/** Changes the config that was read. */
	readonly adjust?: (config: ResolvedConfig) => ResolvedConfig
}

/**
 * Reads a site: config, posts, static files, and the renderer and theme that the config asks for.
 *
 * @param dir A folder with a `blog.config.*`, a Hugo site, or nothing but Markdown.
 * @throws {BlogError} `CONFIG_INVALID`, `CONTENT_NOT_FOUND` or `PLUGIN`.
 */
export async function loadSite(dir: string, options: LoadSiteOptions = {}): Promise<LoadedSite> {
	const root = resolve(dir)
	const {
		now,
		cacheFolder,
		isRepeated = false,
		remembered,
		codeRenderer = createCodeWorkers().codeRenderer,
		signal,
		adjust,
		pluginPatience = untilIdle(),
		...others
	} = options
	const { imageFolder = cacheFolder, imageEncoder, cardPainter, ...shown } = others
	const read = await loadConfig(root, shown)
	const { file, code = '', trace, natives, diagnostics, places } = read
	const config = adjust?.(read.config) ?? read.config
	const { socialCards } = config
	const fonts = socialCards ? ownFonts(root, socialCards.fonts, file ?? 'The config') : []
	const store = cacheFolder === undefined ? undefined : postStore(cacheFolder, code)
	const blogOptions = {
		...config.blog,
		patience: pluginPatience,
		...(now && { now }),
		...(store && { store }),
		...(signal && { signal }),
	}
	return readFiles({
		dir: root,
		...(file !== undefined && { configFile: file }),
		config,
		configDiagnostics: diagnostics,
		...(places && { places }),
		identity: digest([
			...[engineId, process.version, process.versions.icu, code, config],
			fonts.map(({ hash }) => hash),
		]),
		fontReads: new Map(fonts.map(({ file, hash }) => [`read ${file}`, hash])),
		// A loader remembers every post for the next time.
		loader: isRepeated
			? blogLoader(root, blogOptions, remembered)
			: { load: () => loadBlog(root, blogOptions), unread: [], kept: new Set<string>() },
		isKept: store !== undefined,
		configTrace: trace,
		natives,
		hasPlugins: hasPlugins(config),
		renderer: await createRenderer({
			languageTags: config.languageTags,
			...withCode(config.markdown, codeRenderer),
			patience: pluginPatience,
		}),
		theme: createTheme({
			languageTags: config.languageTags,
			...config.theme,
			// Before the user's own, which may say otherwise.
			css: [await codeStyle(config.markdown), config.theme.css].filter(Boolean).join('\n'),
		}),
		...(socialCards && {
			cards: siteCards({
				painter: (cardPainter ?? takumiPainter)(fonts),
				fonts,
				draw: socialCards.draw,
				folder: imageFolder,
			}),
		}),
		...(config.images && {
			images: siteImages(root, imageEncoder ?? sharpEncoder(), imageFolder),
		}),
	})
}

/**
 * Reads posts and static files that have changed, with the config, renderer and theme of before: loading those takes longer than all posts.
 *
 * @throws {BlogError} As {@link loadSite}.
 */
export function reloadContent(site: LoadedSite): Promise<LoadedSite> {
	return readFiles(site)
}

async function readFiles(
	site: Omit<LoadedSite, 'blog' | 'folders' | 'staticFiles' | 'imageSize'>,
): Promise<LoadedSite> {
	const { dir, config, loader, isKept } = site
	const contents = await listContentFolders(dir, config)
	const statics = staticSources(config).map((name) => join(dir, name))
	const isOwn = config.static === '' && contents.includes(dir)
	if (!isOwn) await refuseContent(site, contents)
	const outside = (config.blog.assetFolders ?? []).map((folder) => join(dir, folder))
	const folders = [...new Set([...contents, ...statics, ...outside])]
	// Before anything is read: what changes from now on makes another one.
	const inventory = isKept ? takeInventory(folders) : undefined
	const [blog, listed, copies] = await Promise.all([
		loader.load(),
		isOwn ? listOwnFolder(dir, config.blog) : listStaticFolders(site),
		listCopies(site, contents),
	])
	const files = isOwn ? withoutAssets(listed.staticFiles, blog) : listed.staticFiles
	return {
		...site,
		...listed,
		staticFiles: [
			...new Set([...files, ...withoutHidden(copies.files, blog, config.copies)]),
		].sort(),
		staticDiagnostics: [
			...('staticDiagnostics' in listed ? (listed.staticDiagnostics ?? []) : []),
			...copies.diagnostics,
		],
		folders,
		inventory,
		blog,
		imageSize: imageSizeReader(dir),
	}
}

/** Files of a site's own folder that are no part of its content. */
function withoutAssets(files: readonly string[], { assets }: Blog<unknown>): readonly string[] {
	const taken = new Set(assets.map(({ file }) => file))
	return files.filter((file) => !taken.has(file))
}

/** The user's own code renderer is asked first, and may ask ours. */
function withCode(markdown: RenderOptions, inner: RenderOptions['codeRenderer']): RenderOptions {
	if (!inner) return markdown
	const { codeRenderer: outer } = markdown
	return { ...markdown, codeRenderer: (shiki) => outer?.(inner(shiki)) ?? inner(shiki) }
}
