import { accessSync, constants, existsSync, lstatSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { hasPlugins } from '../config/has-plugins.ts'
import type { ResolvedConfig } from '../config/resolved-config.ts'

/** What makes a site slow or unsafe. */
export interface Advice {
	readonly about: 'speed' | 'safety' | 'site'
	readonly message: string
}

/** What {@link siteAdvice} looks at. */
export interface InspectedSite {
	/** The site's folder. */
	readonly dir: string
	readonly config: ResolvedConfig
	/** Folder of the cache. */
	readonly cache: string
	/** Files that are published as they are, relative to `dir`. */
	readonly published: readonly string[]
	/** Why images cannot be made in other sizes; `undefined` if they can, or need not. */
	readonly imageProblem: string | undefined
	/** `process.versions.node`. */
	readonly node: string
}

/** Larger files make a page slow. */
const LARGE = 5_000_000
/** Files that are told by name. */
const MOST = 3
const secret =
	/(?:^|\/)(?:\.env(?:\..*)?|\.npmrc|\.netrc|\.htpasswd|\.git-credentials|id_(?:rsa|ecdsa|ed25519)|[^/]*\.(?:pem|key|p12|pfx|kdbx))$/i

/** Finds what makes a site slow or unsafe, the worst first. */
export function siteAdvice(site: InspectedSite): readonly Advice[] {
	const { config, cache, published, imageProblem } = site
	const secrets = published.filter((file) => secret.test(file))
	const large = published.filter((file) => sizeOf(join(site.dir, file)) > LARGE)
	const all: readonly (Advice | false)[] = [
		secrets.length > 0 && {
			about: 'safety',
			message: `${named(secrets)} would be published, and should be a secret`,
		},
		config.security === false && {
			about: 'safety',
			message: 'security is false: pages have no Content-Security-Policy',
		},
		config.url.startsWith('http:') &&
			config.hasUrl && { about: 'safety', message: `url is ${config.url}, without HTTPS` },
		!config.hasUrl && { about: 'site', message: 'url is missing: feeds and the sitemap need it' },
		!isWritable(cache) && {
			about: 'speed',
			message: `${cache} cannot be written: every build begins from nothing`,
		},
		hasPlugins(config) && {
			about: 'speed',
			message: 'plug-ins or components of your own run: --verbose shows what a build takes',
		},
		large.length > 0 && {
			about: 'speed',
			message: `${named(large)}: more than ${LARGE / 1_000_000} MB each`,
		},
		imageProblem !== undefined && {
			about: 'speed',
			message: `images are published in one size: sharp cannot be loaded (${imageProblem})`,
		},
		isOld(site.node) && {
			about: 'speed',
			message: `Node.js ${site.node} compiles the command at every start: 22.8 and later keep what they have compiled`,
		},
	]
	return all.filter((one) => one !== false)
}

function named(files: readonly string[]): string {
	const rest = files.length - MOST
	return files.slice(0, MOST).join(', ') + (rest > 0 ? ` and ${rest} more` : '')
}

function sizeOf(path: string): number {
	return lstatSync(path, { throwIfNoEntry: false })?.size ?? 0
}

/** Whether a folder, or the next one above it that is there, can be written to. */
function isWritable(folder: string): boolean {
	let path = folder
	while (!existsSync(path) && dirname(path) !== path) path = dirname(path)
	try {
		accessSync(path, constants.W_OK)
		return statSync(path).isDirectory()
	} catch {
		return false
	}
}

/** `module.enableCompileCache` came with 22.8. */
function isOld(version: string): boolean {
	const [major = 0, minor = 0] = version.split('.').map(Number)
	return major < 22 || (major === 22 && minor < 8)
}
