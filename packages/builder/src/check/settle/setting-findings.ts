import {
	coreRules,
	type Diagnostic,
	nearestName,
	type Place,
	type Post,
	type Rule,
} from '@blog/core'
import { rendererRules } from '@blog/renderer'
import { describe } from '../../config/check-fields.ts'
import { builderRules, fixedRules, report } from '../../diagnostics/rules.ts'
import type { LoadedSite } from '../../site/load-site.ts'
import { placeOfKey } from '../checked-site.ts'
import type { IgnoredRule } from './ignore-comments.ts'
import { postSettings, postSettingsUnread } from './post-settings.ts'
import { isRuleSetting } from './rule-settings.ts'
import type { Settled } from './settle-diagnostics.ts'

const registry = new Map<string, Rule>(
	Object.entries({ ...coreRules, ...rendererRules, ...builderRules }),
)

/**
 * Finds settings of rules that mean nothing: rules that do not exist or that no setting changes, and rules that are off where nothing is found.
 *
 * @param asked Commands and flags whose rules were looked for: `blog check --external`.
 */
export function settingFindings(
	{ blog, config, configFile = 'blog.config.ts' }: LoadedSite,
	settled: Settled,
	asked: ReadonlySet<string>,
): readonly Diagnostic[] {
	const isAsked = (rule: string) => {
		const { askedBy } = registry.get(rule) ?? {}
		return askedBy === undefined || asked.has(askedBy)
	}
	const unused = (file: string, rule: string, place: Place) => {
		const message = `Unexpected \`${rule}\`: nothing is found here that it would turn off`
		const hint = 'Delete it, so that it hides nothing one day that you would want to know.'
		return isAsked(rule) ? [report('ignore-unused', file, message, { place, hint })] : []
	}

	function ofPost(post: Post<unknown>): readonly Diagnostic[] {
		const { file } = post
		const instead = postSettingsUnread(post)
		const keys = [...postSettings(post)].flatMap(([rule, setting]) => {
			const place = placeOfKey(post, 'check', rule)
			if (!registry.has(rule)) return [unknown(file, rule, place)]
			if (fixedRules.has(rule)) return [fixed(file, rule, place)]
			if (!isRuleSetting(setting)) return [wrong(file, rule, setting, place)]
			return setting === 'off' && !settled.keys.has(`${file}\0${rule}`)
				? unused(file, rule, place)
				: []
		})
		const comments = settled.ignoredIn(post).flatMap((one) => {
			if (one.unread) return [unreadComment(file, one)]
			if (!registry.has(one.rule)) return [unknown(file, one.rule, one.place)]
			if (fixedRules.has(one.rule)) return [fixed(file, one.rule, one.place)]
			return settled.comments.has(one) ? [] : unused(file, one.rule, one.place)
		})
		const unread =
			instead === undefined ? [] : [unreadKey(file, instead, placeOfKey(post, 'check'))]
		return [...unread, ...keys, ...comments]
	}

	return [
		...Object.keys(config.check.rules)
			.filter((rule) => !registry.has(rule))
			.map((rule) => unknown(configFile, rule)),
		...Object.keys(config.check.rules)
			.filter((rule) => fixedRules.has(rule))
			.map((rule) => fixed(configFile, rule)),
		...[...blog.posts, ...blog.unlisted, ...blog.pages, ...blog.lists].flatMap(ofPost),
	]
}

const idsAreShown = 'Its id stands in brackets behind each finding.'
const audienceIsAKey =
	'A post says for whom it is with a key of its own: `audience: everyone`, `engineers` or `experts`.'

function unknown(file: string, rule: string, place?: Place): Diagnostic {
	const near = nearestName(rule, [...registry.keys()])
	const message = `Unexpected rule \`${rule}\`, expected the id of one`
	const others = near === undefined ? idsAreShown : `Did you mean \`${near}\`?`
	const hint = rule === 'prose' ? audienceIsAKey : others
	return report('check-setting-invalid', file, message, { place, hint })
}

function fixed(file: string, rule: string, place?: Place): Diagnostic {
	const message = `Unexpected setting of \`${rule}\`: it is always an error`
	const hint = 'Delete the setting, and mend what the rule finds.'
	return report('check-setting-invalid', file, message, { place, hint })
}

function wrong(file: string, rule: string, setting: unknown, place: Place): Diagnostic {
	const message = `Unexpected \`${String(setting)}\` for \`${rule}\`, expected \`off\`, \`info\`, \`warning\` or \`error\``
	return report('check-setting-invalid', file, message, { place })
}

function unreadKey(file: string, value: unknown, place: Place): Diagnostic {
	const message = `Unexpected ${describe(value)} for \`check\`, expected rules and their settings`
	const hint = `Name the rules: \`check: { heading-first-level: off }\`. ${idsAreShown}`
	return report('check-setting-invalid', file, message, { place, hint })
}

function unreadComment(file: string, { rule, place }: IgnoredRule): Diagnostic {
	const found = rule === '' ? 'comment without a rule' : `rule \`${rule}\` of a comment`
	const message = `Unexpected ${found}, expected the ids of rules with commas between them`
	const hint = `Write \`<!-- blog-ignore link-broken, image-broken: the reason -->\`. ${idsAreShown}`
	return report('check-setting-invalid', file, message, { place, hint })
}
