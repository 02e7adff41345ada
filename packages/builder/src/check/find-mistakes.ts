import { join, resolve } from 'node:path'
import { setImmediate as turn } from 'node:timers/promises'
import type { Diagnostic, Skipped } from '@blog/core'
import { sortDiagnostics } from '../apply/sort-diagnostics.ts'
import { cacheFolder } from '../cache/cache-folder.ts'
import { defaultOut } from '../config/default-out.ts'
import { planSite } from '../plan/plan-site.ts'
import { type LoadedSite, loadSite } from '../site/load-site.ts'
import { pathBelow } from '../site/path-below.ts'
import { lostAddresses } from './against/lost-addresses.ts'
import { isWebAddress } from './against/read-bytes.ts'
import { readSitemap } from './against/read-sitemap.ts'
import { buildFindings } from './build-findings.ts'
import { askedFor, type CheckOptions } from './check-options.ts'
import { type CheckedSite, checkedSite } from './checked-site.ts'
import { externalFindings } from './external/external-findings.ts'
import { linkMemory } from './external/link-memory.ts'
import { plainCode } from './plain-code.ts'
import { settingFindings } from './settle/setting-findings.ts'
import { settleDiagnostics } from './settle/settle-diagnostics.ts'
import { siteFindings } from './site-findings.ts'

/** What there is to say of a site. */
export interface CheckResult {
	/** By file and place. */
	readonly diagnostics: readonly Diagnostic[]
	/** Files that were not looked at, with the reason: `draft`, `scheduled`, … */
	readonly skipped: readonly Skipped[]
}

/** A site, and everything that there is to say of it. */
export interface FoundMistakes extends CheckResult {
	readonly site: LoadedSite
}

/**
 * Looks for every kind of mistake that the options ask for.
 *
 * @param dir The site's folder.
 * @throws {BlogError} As `checkSite`.
 */
export async function findMistakes(dir: string, options: CheckOptions): Promise<FoundMistakes> {
	const { out, against, external = false, prose = false, signal, ...loading } = options
	// First: without it there is nothing to compare, however long the rest takes.
	const source = against === undefined ? undefined : sourceOf(against)
	const old = source === undefined ? [] : await readSitemap(source, signal)
	const site = await loadSite(dir, {
		// Read only: an image that a build has made need not be looked at again.
		imageFolder: cacheFolder(resolve(dir)),
		...loading,
		codeRenderer: plainCode,
		...(signal && { signal }),
	})
	await goOn(signal)
	const plan = planSite(site)
	const checked = checkedSite(site, plan)
	const found = [
		...(await buildFindings(site.dir, plan, signal)),
		...siteFindings(checked, resolve(out ?? join(site.dir, defaultOut(site.config)))),
		...(source === undefined ? [] : lostAddresses(old, fileOf(source, site.dir), checked)),
		...(external === false ? [] : await askOthers(dir, checked, options)),
		...(prose ? (await import('./prose/prose-findings.ts')).proseFindings(checked) : []),
	]
	await goOn(signal)
	const settled = settleDiagnostics(found, site)
	const ofSettings = settingFindings(site, settled, askedFor(options))
	const { diagnostics } = settleDiagnostics(ofSettings, site)
	return {
		site,
		diagnostics: sortDiagnostics([...settled.diagnostics, ...diagnostics]),
		skipped: site.blog.skipped,
	}
}

/** Lets the event loop have its turn: no signal arrives without. */
async function goOn(signal: AbortSignal | undefined): Promise<void> {
	await turn()
	signal?.throwIfAborted()
}

function sourceOf(against: string): string {
	return isWebAddress(against) ? against : resolve(against)
}

/** Of a sitemap, for diagnostics: files are named as seen from the site's folder. */
function fileOf(source: string, dir: string): string {
	return isWebAddress(source) ? source : pathBelow(dir, source)
}

function askOthers(
	dir: string,
	checked: CheckedSite,
	{ external, now = new Date(), signal }: CheckOptions,
): Promise<readonly Diagnostic[]> {
	const options = typeof external === 'object' ? external : {}
	return externalFindings(checked, linkMemory(cacheFolder(dir), +now), { ...options, signal })
}
