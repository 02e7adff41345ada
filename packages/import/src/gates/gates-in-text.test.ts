import { expect, it } from 'vitest'
import { gatesInText } from './gates-in-text.ts'

it.each([
	['[restrict]S[/restrict]', ['[restrict]']],
	['[restrict userlevel="editor"]S[/restrict] [restrict]S[/restrict]', ['[restrict]']],
	['[members_not_logged_in]S[/members_not_logged_in]', ['[members_not_logged_in]']],
	['[mepr-show rules="1"]S[/mepr-show]', ['[mepr-show]']],
	['[mepr-active membership="1"]S[/mepr-active]', ['[mepr-active]']],
	['[_s2If is_user_logged_in()]S[/_s2If]', ['[_s2If]']],
	['[wlm_private_Gold]S[/wlm_private_Gold]', ['[wlm_private_Gold]']],
	['[hidepost]S[/hidepost]', ['[hidepost]']],
	['[members_only]S[/members_only]', ['[members_only]']],
	['[MEMBERS-ONLY]S[/MEMBERS-ONLY]', ['[MEMBERS-ONLY]']],
	['[pmpro_member]S[/pmpro_member]', ['[pmpro_member]']],
	[
		'<!-- wp:pmpro/membership {"levels":["1"]} -->S<!-- /wp:pmpro/membership -->',
		['wp:pmpro/membership'],
	],
	[
		'<!-- wp:memberpress/protected-content {"rule":7} -->S<!-- /wp:memberpress/protected-content -->',
		['wp:memberpress/protected-content'],
	],
	['a<!-- wp:jetpack/paywall /-->S', ['wp:jetpack/paywall']],
	['a<!-- wp:steady/paywall /-->S', ['wp:steady/paywall']],
	['a<!--steady-paywall-->S', ['<!--steady-paywall-->']],
	['a\n\n___STEADY_PAYWALL___\n\nS', ['___STEADY_PAYWALL___']],
	...[
		['UAGDisplayConditions', '"userstate"'],
		['otterConditions', '[[{"type":"loggedInUser"}]]'],
		['advgbBlockControls', '[{"control":"user_role","enabled":true,"roles":["editor"]}]'],
		['conditionalBlocks', '[{"type":"userState","value":"logged-in"}]'],
		['conditionalBlocksAttributes', '{"a":1}'],
		['editorskit', '{"devices":false,"loggedin":true,"loggedout":false}'],
		['loggedInUser', 'true'],
		['newspackAccessControlRules', '{"registration":{"active":true}}'],
		['contentVisibilityRules', '{"roles":["editor"]}'],
	].map(([name, value]): [string, string[]] => [
		`<!-- wp:group {"a":1,"${name}":${value}} -->S<!-- /wp:group -->`,
		[`${name} of wp:group`],
	]),
	...[
		'content_protector password="x"',
		'sociallocker id="1"',
		'signinlocker',
		'emaillocker',
		'content-locker',
		'locker',
		'timed-content-server show="2030-01-01"',
		'timed-content-client',
		'eyesonly level="editor"',
		'ppwp passwords="a b"',
		'aam context="content"',
		'accessally_if has_all_tag_ids="1"',
		'student',
		'member',
		'hidereply',
		'reply_to_view',
		'registered',
		'only_registered',
		'isMember',
		'user-only',
		'vip',
		'authenticated',
		'role level="editor"',
		'board_members_only',
		'team_private',
		'staff_private',
		'mobile_members_only',
		'restrict_team_member',
	].map((call): [string, string[]] => {
		const name = call.replace(/ .*/, '')
		return [`[${call}]S[/${name}]`, [`[${name}]`]]
	}),
	['[et_pb_text display_conditions="W3siaWQi"]S[/et_pb_text]', ['rules of [et_pb_text]']],
	['End it with [/restrict]. [restrict]S[/restrict]', ['[restrict]']],
	['[Note: [restrict]S[/restrict]]', ['[restrict]']],
	['[[restrict]S[/restrict]', ['[restrict]']],
	['[restrict]S[/restrict]]', ['[restrict]']],
	['[[restrict]] shows it: [restrict]S[/restrict]', ['[restrict]']],
	['[[restrict]a[/restrict]] [restrict]S[/restrict]', ['[restrict]']],
	['[code]a[/code] [restrict]S[/restrict]', ['[restrict]']],
	['[code] [restrict]S[/restrict]', ['[restrict]']],
	['<!-- wp:my/restricted-area -->S<!-- /wp:my/restricted-area -->', ['wp:my/restricted-area']],
	[
		'<!-- wp:group {"blockVisibility":{"controlSets":[{"id":1,"enable":true,"controls":{"userRole":{"visibilityByRole":"logged-in"}}}]}} -->S<!-- /wp:group -->',
		['blockVisibility of wp:group'],
	],
	[
		'<!-- wp:group {"blockVisibility":{"visibilityByRole":"logged-in"}} -->S<!-- /wp:group -->',
		['blockVisibility of wp:group'],
	],
	['<!-- wp:group {"um_is_restrict":true} -->S<!-- /wp:group -->', ['um_is_restrict of wp:group']],
	[
		'<!-- wp:group {"contentControls":{"enabled":true}} -->S<!-- /wp:group -->',
		['contentControls of wp:group'],
	],
	[
		'<!-- wp:group {"memberful_visibility":"logged_in"} -->S<!-- /wp:group -->',
		['memberful_visibility of wp:group'],
	],
])('in %s finds %s', (text, gates) => {
	expect(gatesInText(text)).toEqual(gates)
})

it.each([
	'Write [restrict] for it.',
	'Write [[restrict]a[/restrict]].',
	'[caption]a[/caption] [gallery]',
	'[team_member name="A"]b[/team_member]',
	'[hide-mobile]b[/hide-mobile]',
	'[team][member name="Ann" role="CEO"]bio[/member][/team]',
	'[guest name="A"]bio[/guest]',
	'[role]Director[/role]',
	'[lock_icon]a[/lock_icon] [hide_title]a[/hide_title]',
	'[feed url="https://example.com"]a[/feed]',
	'<!-- wp:acf/premium-cta --><p>Buy</p><!-- /wp:acf/premium-cta -->',
	'<!-- wp:acf/member {"name":"x"} --><p>bio</p><!-- /wp:acf/member -->',
	'[et_pb_text display_conditions="W10="]a[/et_pb_text]',
	'[vc_row disable_element="yes"][private]a[/private][/vc_row]',
	...[
		['contentVisibilityRules', '{}'],
		[
			'blockVisibility',
			'{"controlSets":[{"id":1,"enable":true,"controls":{"userRole":{"enable":true,"visibilityByRole":"public"},"dateTime":{"schedules":[]}}}]}',
		],
		[
			'blockVisibility',
			'{"hideBlock":false,"visibilityByRole":"all","restrictedRoles":[],"startDate":"","endDate":""}',
		],
		['otterConditions', '[]'],
		['otterConditions', '[[]]'],
		['advgbBlockControls', '[{"control":"user_role","enabled":false,"roles":["editor"]}]'],
		['editorskit', '{"devices":false,"loggedin":true,"loggedout":true}'],
		['UAGDisplayConditions', '"browser"'],
		['UAGLoggedIn', 'true'],
		['newspackAccessControlRules', '{"registration":{"active":false}}'],
		['lock', '{"move":true,"remove":true}'],
		['hideTitle', 'true'],
		['isMember', 'true'],
	].map(([name, value]) => `<!-- wp:group {"${name}":${value}} -->a<!-- /wp:group -->`),
	'[/restrict] a',
	'[/restrict] ends what [restrict] begins',
	'[code][restrict]a[/restrict][/code]',
	'<!-- wp:premium/heading -->a<!-- /wp:premium/heading -->',
	'<!-- wp:memberpress/login-form /-->',
	'<!-- wp:group {"blockVisibility":{"controlSets":[{"id":1,"enable":true,"controls":{"screenSize":{"hideOnScreenSize":{"small":true}}}}]}} -->a<!-- /wp:group -->',
	'<!-- wp:group {"blockVisibility":{"controlSets":[{"id":1,"enable":false,"controls":{"userRole":{"a":1}}}],"hideBlock":false}} -->a<!-- /wp:group -->',
	'<!-- wp:group {"um_is_restrict":false,"memberful_visibility":"none","contentControls":{"enabled":false}} -->a<!-- /wp:group -->',
	'<!-- wp:group {"metadata":{"blockVisibility":false}} -->[restrict]a[/restrict]<!-- /wp:group -->',
])('finds nothing in %s', (text) => {
	expect(gatesInText(text)).toEqual([])
})

it('comes to an end with many names', () => {
	const names = Array.from({ length: 100_000 }, (_, number) => `private_${number}`)
	expect(gatesInText(names.map((name) => `[/${name}]`).join(''))).toEqual([])
	expect(gatesInText(names.map((name) => `[${name}]`).join(''))).toEqual([])
	expect(gatesInText(`${'[code]'.repeat(100_000)}[restrict]S[/restrict]`)).toEqual(['[restrict]'])
}, 5_000)

it.each(['<!-- wp:a {', '[/restrict]', '[restrict]', '<!-- wp:a {"um_is_restrict" -->'])(
	'comes to an end with many of %s',
	(piece) => {
		expect(gatesInText(piece.repeat(50_000)).length).toBeLessThan(2)
	},
)
