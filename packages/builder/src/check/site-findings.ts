import type { Diagnostic } from '@blog/core'
import type { CheckedSite, Finder } from './checked-site.ts'
import { changedGuids } from './rules/changed-guids.ts'
import { doubtfulKeys } from './rules/doubtful-keys.ts'
import { duplicateGuids } from './rules/duplicate-guids.ts'
import { duplicateIds } from './rules/duplicate-ids.ts'
import { duplicateSlugs } from './rules/duplicate-slugs.ts'
import { duplicateTitles } from './rules/duplicate-titles.ts'
import { emptyLinks } from './rules/empty-links.ts'
import { headingOrder } from './rules/heading-order.ts'
import { insecureAddresses } from './rules/insecure-addresses.ts'
import { loneFootnotes } from './rules/lone-footnotes.ts'
import { longTexts } from './rules/long-texts.ts'
import { menuPaths } from './rules/menu-paths.ts'
import { missingAlts } from './rules/missing-alts.ts'
import { orphanImages } from './rules/orphan-images.ts'
import { ownAddresses } from './rules/own-addresses.ts'
import { ownFragments } from './rules/own-fragments.ts'
import { redirectTargets } from './rules/redirect-targets.ts'
import { redirectsOfFiles } from './rules/redirects-of-files.ts'
import { undefinedReferences } from './rules/undefined-references.ts'
import { unreachableLinks } from './rules/unreachable-links.ts'
import { unreadableFiles } from './rules/unreadable-files.ts'

/** What no build looks for. */
const finders: readonly Finder[] = [
	duplicateTitles,
	duplicateSlugs,
	duplicateGuids,
	duplicateIds,
	headingOrder,
	longTexts,
	menuPaths,
	missingAlts,
	orphanImages,
	ownAddresses,
	ownFragments,
	redirectTargets,
	redirectsOfFiles,
	doubtfulKeys,
	emptyLinks,
	insecureAddresses,
	undefinedReferences,
	loneFootnotes,
	unreachableLinks,
	unreadableFiles,
]

/**
 * Finds what a build does not look for, since it makes nothing worse that is published: order, style, what is left over.
 *
 * @param out Output folder of the last build.
 */
export function siteFindings(checked: CheckedSite, out: string): readonly Diagnostic[] {
	return [...finders, changedGuids(out)].flatMap((find) => find(checked))
}
