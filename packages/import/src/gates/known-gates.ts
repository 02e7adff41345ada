/** Where the names of a plug-in come from, and what it marks with them. */
interface Plugin {
	readonly name: string
	/** Where its names are documented, or its code: a page, or a repository with a path. */
	readonly source: string
	/** Fields of a post. Those that say nothing, such as `0` or `none`, hide nothing. */
	readonly fields?: readonly string[]
	/** Shortcodes around what some readers alone see, in small letters, with `_` for `-`; with `*` at the end what begins so. */
	readonly shortcodes?: readonly string[]
	/** Blocks; with `*` at the end what begins so. */
	readonly blocks?: readonly string[]
	/** Attributes of blocks of any kind. */
	readonly attributes?: readonly string[]
}

/** Plug-ins of WordPress that show posts, or parts of them, to some readers alone. What they show to guests alone is among it. */
export const plugins: readonly Plugin[] = [
	{
		name: 'Jetpack',
		source:
			'github.com/Automattic/jetpack projects/plugins/jetpack/extensions/blocks/subscriptions/constants.php, extensions/blocks/premium-content',
		fields: ['_jetpack_newsletter_access'],
		blocks: ['jetpack/paywall', 'premium-content/*'],
	},
	{
		name: 'Members',
		source:
			'github.com/caseproof/members inc/functions-content-permissions.php, inc/functions-shortcodes.php',
		fields: ['_members_access_role'],
		shortcodes: [
			'members_access',
			'members_logged_in',
			'members_not_logged_in',
			'members_feed',
			'access',
			'is_user_logged_in',
		],
		blocks: ['members/*'],
	},
	{
		name: 'WP-Members',
		source: 'github.com/wp-plugins/wp-members admin/post.php, inc/class-wp-members.php',
		fields: ['_wpmem_block'],
		shortcodes: ['wpmem_logged_in', 'wpmem_logged_out'],
	},
	{
		name: 'Restrict Content',
		source:
			'github.com/stellarwp/restrict-content core/includes/misc-functions.php, core/includes/shortcodes.php',
		fields: [
			'_is_paid',
			'rcp_subscription_level',
			'rcp_access_level',
			'rcp_user_level',
			'rcUserLevel',
		],
		shortcodes: ['restrict', 'is_paid', 'is_free', 'is_not_paid', 'is_expired', 'not_logged_in'],
		blocks: ['restrict-content-pro/*'],
	},
	{
		name: 'MemberPress',
		source: 'github.com/pronamic/memberpress app/controllers/MeprRulesCtrl.php, js/blocks',
		shortcodes: ['mepr_rule', 'mepr_active', 'mepr_show', 'mepr_hide'],
		blocks: ['memberpress/protected*'],
	},
	{
		name: 'Paid Memberships Pro',
		source: 'https://www.paidmembershipspro.com/documentation/content-controls/with-shortcodes/',
		shortcodes: ['membership', 'pmpro_member', 'pmpro_membership'],
		blocks: ['pmpro/membership'],
	},
	{
		name: 'Paid Member Subscriptions',
		source: 'https://www.cozmoslabs.com/docs/paid-member-subscriptions/content-restriction/',
		fields: [
			'pms-content-restrict-user-status',
			'pms-content-restrict-subscription-plan',
			'pms-content-restrict-all-subscription-plans',
		],
		shortcodes: ['pms_restrict'],
	},
	{
		name: 'Groups',
		source: 'https://docs.itthinx.com/document/groups/shortcodes/',
		fields: ['groups-read', 'groups-groups_read_post'],
		shortcodes: ['groups_member', 'groups_non_member', 'groups_can', 'groups_can_not'],
		blocks: ['groups/groups-member', 'groups/groups-non-member'],
	},
	{
		name: 'Ultimate Member',
		source: 'github.com/ultimatemember/ultimatemember includes/core/class-access.php',
		fields: ['um_content_restriction'],
		shortcodes: ['um_loggedin', 'um_loggedout', 'um_show_content'],
		attributes: ['um_is_restrict'],
	},
	{
		name: 's2Member',
		source:
			'github.com/wpsharks/s2member src/includes/classes/posts-sp.inc.php, src/includes/codes.inc.php',
		fields: ['s2member_ccaps_req'],
		shortcodes: ['s2if'],
	},
	{
		name: 'WishList Member',
		source: 'https://wishlistmember.com/docs/',
		shortcodes: ['wlm_private', 'wlm_private_*', 'wlm_ismember', 'wlm_nonmember'],
	},
	{
		name: 'Memberful',
		source: 'github.com/memberful/memberful-wp src/block-editor.php, src/shortcodes.php',
		fields: [
			'memberful_acl',
			'memberful_available_to_any_registered_user',
			'memberful_available_to_anybody_subscribed_to_a_plan',
		],
		shortcodes: [
			'memberful',
			'memberful_if_has_active_subscription',
			'memberful_if_does_not_have_active_subscription',
		],
		attributes: ['memberful_visibility'],
	},
	{
		name: 'Memberium',
		source: 'https://activecampaign.memberium.com/conditional-shortcodes/',
		fields: [
			'_is4wp_membership_levels',
			'_is4wp_any_membership',
			'_is4wp_any_loggedin_user',
			'_is4wp_anonymous_only',
			'_is4wp_access_tags',
			'_is4wp_access_tags2',
			'_is4wp_contact_ids',
		],
		shortcodes: ['memb_*'],
	},
	{
		name: 'WooCommerce Memberships',
		source: 'https://woocommerce.com/document/woocommerce-memberships-restrict-content/',
		shortcodes: ['wcm_restrict', 'wcm_nonmember'],
		blocks: [
			'woocommerce-memberships/member-content',
			'woocommerce-memberships/non-member-content',
		],
	},
	{
		name: 'MemberDash',
		source: 'https://www.liquidweb.com/?p=444810',
		shortcodes: ['ms_protect_content'],
	},
	{
		name: 'WP eMember',
		source: 'https://pastebin.com/KBas4Jmb',
		shortcodes: ['emember_protected'],
	},
	{
		name: 'Patreon',
		source: 'https://wordpress.org/plugins/patreon-connect/',
		fields: ['patreon-level'],
	},
	{
		name: 'Passster',
		source: 'https://wordpress.org/plugins/content-protector/',
		fields: ['passster_activate_protection'],
		shortcodes: ['passster', 'content_protector'],
	},
	{
		name: 'Restrict User Access',
		source:
			'https://dev.institute/docs/restrict-user-access/getting-started/limit-access-shortcode/',
		shortcodes: ['restrict', 'restrict_inner'],
	},
	{
		name: 'Shortcodes Ultimate',
		source: 'github.com/wp-plugins/shortcodes-ultimate inc/core/data.php',
		shortcodes: ['su_members', 'su_guests', 'su_private'],
	},
	{
		name: 'Content Control',
		source: 'https://wordpress.org/plugins/content-control/',
		shortcodes: ['content_control'],
		attributes: ['contentControls'],
	},
	{
		name: 'Content Visibility',
		source: 'https://wordpress.org/plugins/content-visibility/',
		attributes: ['contentVisibilityRules'],
	},
	{
		name: 'Block Visibility',
		source: 'github.com/ndiego/block-visibility includes/frontend/visibility-tests',
		attributes: ['blockVisibility'],
	},
	{
		name: 'Hide This',
		source: 'https://wordpress.org/plugins/hide-this/',
		shortcodes: ['hide'],
	},
	{
		name: 'HandL Hide Content',
		source: 'https://wordpress.org/plugins/handl-hide-content/',
		shortcodes: ['handl_hide', 'handl_show'],
	},
	{
		name: 'LifterLMS',
		source: 'github.com/gocodebox/lifterlms includes/functions/llms.functions.access.php',
		fields: ['_llms_is_restricted'],
	},
	{
		name: 'Profile Builder',
		source: 'https://wordpress.org/plugins/profile-builder/',
		fields: ['wppb-content-restrict-user-status', 'wppb-content-restrict-user-role'],
	},
	{
		name: 'Leaky Paywall',
		source: 'github.com/zeen101/leaky-paywall include/metaboxes.php',
		fields: ['_issuem_leaky_paywall_visibility'],
	},
	{
		name: 'ARMember',
		source:
			'https://wordpress.org/plugins/armember-membership/ core/classes/class.arm_access_rules.php',
		fields: ['arm_access_plan'],
		shortcodes: ['arm_if_*', 'arm_drip_content', 'arm_not_login_content'],
	},
	{
		name: 'Ultimate Membership Pro',
		source: 'https://ultimatemembershippro.com',
		fields: ['ihc_mb_who'],
	},
	{
		name: 'Spectra',
		source:
			'https://wordpress.org/plugins/ultimate-addons-for-gutenberg/ classes/class-uagb-block.php',
		attributes: ['UAGDisplayConditions'],
	},
	{
		name: 'Otter',
		source: 'https://wordpress.org/plugins/otter-blocks/',
		attributes: ['otterConditions'],
	},
	{
		name: 'PublishPress Blocks',
		source: 'https://wordpress.org/plugins/advanced-gutenberg/',
		attributes: ['advgbBlockControls'],
	},
	{
		name: 'Conditional Blocks',
		source: 'https://wordpress.org/plugins/conditional-blocks/',
		attributes: ['conditionalBlocks', 'conditionalBlocksAttributes'],
	},
	{
		name: 'EditorsKit',
		source: 'https://wordpress.org/plugins/block-options/',
		attributes: ['editorskit'],
	},
	{
		name: 'Social Locker',
		source: 'https://wordpress.org/plugins/social-locker/',
		shortcodes: ['sociallocker', 'signinlocker', 'emaillocker'],
	},
	{
		name: 'Timed Content',
		source: 'https://wordpress.org/plugins/timed-content/',
		shortcodes: ['timed_content_server', 'timed_content_client'],
	},
	{
		name: 'Eyes Only',
		source: 'https://wordpress.org/plugins/eyes-only-user-access-shortcode/',
		shortcodes: ['eyesonly*'],
	},
	{
		name: 'Password Protect WordPress',
		source: 'https://wordpress.org/plugins/password-protect-page/',
		shortcodes: ['ppwp*'],
	},
	{
		name: 'Advanced Access Manager',
		source: 'https://wordpress.org/plugins/advanced-access-manager/',
		shortcodes: ['aam'],
	},
	{
		name: 'AccessAlly',
		source: 'https://accessally.com',
		shortcodes: ['accessally_*'],
	},
	{
		name: 'LearnDash',
		source: 'https://www.learndash.com/support/docs/core/shortcodes-blocks/',
		shortcodes: ['student', 'visitor', 'course_complete', 'course_inprogress', 'course_notstarted'],
	},
]

/**
 * Words in the names of shortcodes and blocks of other plug-ins that say as much: `[members_only]`, `[hidepost]`, `[private]`.
 * In doubt a post is a draft.
 */
export const gateWords =
	/^(?:non)?(?:members?|ismember|membersonly|memberonly|memberships?|private|restrict(?:ed|ion)?|protect(?:ed|ion|or)?|premium|vip|paid|paywall(?:ed)?|subscribers?|registered|authenticated|logged(?:in|out)?|visitors?|guests?|secret|lock(?:ed)?|(?:content|social|email|signin)?lockers?|hide|hidden|hidepost|hidereply|eyesonly|useronly|usersonly|replytoview|access|patrons?|patreon|password)$/

/** Words beside them that say something else, unless a third one is there. */
export const otherWords: readonly {
	readonly of: RegExp
	readonly beside: RegExp
	readonly unless?: RegExp
}[] = [
	// People of a team are shown.
	{ of: /^members?$/, beside: /^(?:team|staff|board|crew)$/, unless: /^only$/ },
	// What is hidden on a telephone is so for its width.
	{ of: /^(?:hide|hidden)$/, beside: /^(?:mobile|desktop|tablet|phone|small|medium|large)$/ },
	{
		of: /^(?:hide|hidden|lock(?:ed)?|premium)$/,
		beside: /^(?:icons?|title|label|badge|logo|banner|button|cta|image)$/,
	},
]

/** The like in attributes of blocks: `loggedInUser`, `newspackAccessControlRules`. */
export const attributeWords =
	/(?:logged_?(?:in|out)|restrict(?:ed|ion)|paywall|membership|access_?(?:control|rules?|levels?))/i
