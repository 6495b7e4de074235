import type { CueSet } from '../cueSet'

export const ABUSE: CueSet = {
  name: 'abuse',
  date: '2026-11-22',
  source:
    'written for this project: insults at persons with their usual disguises; no groups, no names, nothing political',
  classes: {
    insult: `你没马 没马的东西 4马全家 死马全家 你4马 是个zz zz一个 就一zz 个fw fw一个 个nc nc一个 你nc 你个nc nt一个 脑子有泡 脑子里有屎 脑子长草 回炉重造 白长这么大 白活 活该死 养条狗 不如养条狗 养你们不如 全家有病 全家都有病 有脸出来 还有脸来 酒囊饭袋 一肚子坏水 怎么生出你 怎么生了你 浪费粮食的东西 活着浪费 活着就是浪费 死了算了这 货色 给老子爬 给爷爬 爬远点 死一边去 一边死去 闭上你的臭嘴 闭上你的狗嘴 狗嘴 臭嘴 满嘴喷粪 嘴贱 欠揍 欠抽 找抽 找死 没长脑子 没长眼睛 眼睛长屁股 脑袋进水 脑子有问题 脑子不正常 有毛病吧 死东西 臭傻 臭婊 烂货 贼眉鼠眼 獐头鼠目 丧家犬 狗改不了吃屎 不如狗 连狗都不如 猪一样的 蠢得像猪 傻了吧唧 二百五 大傻叉 傻冒 傻x 沙b 煞b 死白痴 傻逼 傻比 傻b 傻屄 傻币 傻笔 傻叉 傻缺 傻吊 傻屌 煞笔 煞比 煞逼 沙比 沙雕东西 沙币 沙壁 杀必 啥比玩意 撒比 傻狗 傻帽 傻鸟 大傻子 sb shabi sha比 sha逼 s逼 s13 2b 二逼 二b 二笔 2逼 逗逼 脑残 脑子进水 脑子有病 脑子有坑 脑子被门 脑袋被驴踢 脑子被驴踢 没脑子 无脑货 naocan zz货 白痴 baichi 蠢货 蠢猪 蠢驴 蠢材 蠢蛋 蠢东西 猪脑子 死猪 肥猪 猪狗不如 禽兽不如 畜生 畜牲 出生东西 狗东西 狗娘养 狗日的 狗杂种 狗崽子 狗腿子 狗奴才 狗屁不如 狗比 狗逼 狗b 疯狗 癞皮狗 哈巴狗 看门狗 人渣 渣滓 败类 社会渣滓 杂种 杂碎 杂毛 孽种 野种 贱人 贱货 贱婢 贱种 贱骨头 贱逼 犯贱 真贱 下贱 贱不贱 jianren 婊子 婊砸 绿茶婊 臭婊子 biaozi 骚货 骚逼 荡妇 破鞋 臭三八 死三八 死八婆 妓女养 王八蛋 王八 龟孙 龟儿子 鳖孙 忘八 wangbadan 混蛋 混账东西 混球 hundan 坏种 缺德玩意 缺德货 不要脸 臭不要脸 死不要脸 没脸没皮 无耻之徒 无耻小人 卑鄙小人 卑鄙无耻 恬不知耻 厚颜无耻 小人得志 伪君子 衣冠禽兽 衰人 烂人 贱民 穷鬼 穷逼 死穷鬼 土鳖 屌丝货 窝囊废 饭桶 蠢才 废柴 废物东西 死废物 老不死 老东西 老不要脸 老畜生 死老头 死老太婆 老妖婆 死胖子 死肥婆 丑八怪 丑逼 恶心玩意 恶心东西 什么东西玩意 狗官 贪官污吏走狗 丧尽天良的东西 没人性的东西 没教养 没家教 没素质的东西 有娘生没娘养 有妈生没妈养 没妈的 你没妈 nmsl 死妈 死妈东西 你妈死了 你妈没了 你妈炸了 司马东西 死全家 全家死光 全家死绝 死绝 断子绝孙 不得好死 去死吧 去死 你去死 怎么不去死 咋不去死 赶紧死 早点死 该死的东西 祝你早死 出门被车撞 吃屎 吃屎去 吃粪 滚蛋 滚出去 滚开 滚远点 滚粗 快滚 给我滚 给老子滚 滚犊子 gundan 操你妈 操你 操你大爷 操你全家 操你祖宗 草你妈 草泥马 艹你妈 艹尼玛 曹尼玛 曹你妈 肏你 日你妈 日你 日你先人 日你娘 干你娘 干你妈 干林娘 caonima cnm nmb cao你 你妈逼 你妈的逼 妈逼 妈了个逼 妈了个巴子 mlgb nmd 尼玛逼 他妈逼 你祖宗 你大爷的 问候你妈 祖宗十八代 神经病吧 神经病啊 有病吧 有病啊你 你有病 你脑子 精神病院跑出来 疯婆子 心理变态 娘炮 死娘炮 死基佬 舔狗 洗地狗 五毛狗 水军狗 走狗奴才 狗仗人势 不是人 不是东西 不是个东西 什么玩意儿 什么狗玩意 狗玩意 什么垃圾玩意 人模狗样 人面兽心 装逼犯 装b犯 傻x玩意`,
    expletive: `他妈的 他妈 特么 特么的 tmd 妈的 尼玛 你妹 卧槽 我操 我靠 wc 靠 狗屁 放屁 屁话 扯淡 扯蛋 瞎扯淡 坑爹 操蛋 麻痹 妈蛋 玛德 马德 md 狗日 老子 见鬼 去他的 滚 屎一样 混账`,
    demeaning: `废物 垃圾 蠢 傻 笨 猪 狗 贱 丑 恶心 无耻 卑鄙 变态 神经病 有病 疯了 白痴 弱智 脑残 脑瘫 饭桶 无能 没用 窝囊 死 畜 渣 烂 败类 骗子 小偷 流氓 无赖 混蛋 傻子 智商 脑子 眼瞎 瞎了眼 瞎眼 没良心 黑心 缺德 吃干饭 吃白饭 吃闲饭 蛀虫 寄生虫 吸血鬼 吸血虫 伪君子 马屁精 跳梁小丑 小丑 神经 二货 土匪 强盗 妖怪 妖精 绿茶 心机`,
    person: `你 你们 你个 你这 你这种 你就是 你们这 你们这群 你们这帮 这群 这帮 一群 一帮 这种人 那种人 他这种 作者 画的人 写的人 拍的人 主编 小编 编辑 领导 主席 评委 楼主 楼上 层主 老板 经理 主任 干部 管理员 客服 保安 这人 那人 这个人 那个人 这货 那货 此人 这家伙 那家伙 这老头 这女的 这男的 那女的 那男的 工会的人 工作人员 这孩子 他 她 他们 她们 某些人 有些人`,
    personLast: `东西 玩意 玩意儿 一个 一群 的人 作者 小编 编辑 领导 主席 评委 楼主 老板 主任 干部 货 们 吧你 啊你 你`,
    worthless: `废物 垃圾 蠢猪 骗子 混账 饭桶 酒囊饭袋 窝囊废 废柴 贱人 小人 马屁精 蛆 臭虫 害虫 毒瘤 智障 弱智 脑瘫 牲口 疯子 孤儿 人妖 低能儿 泼妇 乡巴佬 土包子 奴才 走狗 猪头 死变态 变态狂 喷子 键盘侠 草包 废物 垃圾人 人渣 败类 蠢猪 猪 畜生 狗 傻子 白痴 神经病 智障 脑残 小丑 骗子 流氓 无赖 混蛋 马屁精 骗子 蛀虫 寄生虫 吸血鬼 废人 恶霸 饭桶 疯子 变态 贼 土匪 强盗 怂货 怂包 孬种 软蛋 二货 蠢货`,
    curse: `死 去死 倒霉 短命 出车祸 得癌症 下地狱 遭报应 遭雷劈 天打雷劈 断子绝孙 绝后 死光 死绝 灭门 不得好死 暴毙 死无葬身之地 活不过今年 被车撞死`,
    curseAt: `你 你们 他 她 他们 你家 你全家 全家 这种人 这帮 作者 领导 小编 评委 老板`,
    lookLike: `长得跟 长得像 胖得跟 胖得像 蠢得跟 蠢得像 笨得跟 笨得像 丑得像 活像 活像个 活像一头`,
    beast: `猪 狗 猴 猴子 驴 鬼 蛤蟆 癞蛤蟆 猩猩 猪头 母猪 畜生`,
    wish: `祝 诅咒 咒 希望 愿 让 早晚 迟早 怎么不 咋不 为什么不 赶紧 快点 早点`,
    threat: `弄死你 打死你 砍死你 杀了你 杀你全家 弄死他 砍死他 打断你 打断你的腿 找人弄你 找人打你 让你好看 你等着 给我等着 小心你全家 小心你家人 知道你家住哪 堵你 卸你 废了你 废了他 捅死 捅你 烧了你家`,
  },
  rules: [
    {
      id: 'abuse-insult',
      label: 'abuse',
      confidence: 0.9,
      sequence: ['insult'],
      unless: ['quoted'],
    },
    {
      id: 'abuse-person',
      label: 'abuse',
      confidence: 0.8,
      sequence: ['person', 'worthless'],
      gap: 4,
      isOneClause: true,
      unless: ['notSo'],
    },
    {
      id: 'abuse-worthless',
      label: 'abuse',
      confidence: 0.75,
      sequence: ['worthless', 'personLast'],
      gap: 1,
      isOneClause: true,
      unless: ['notSo'],
    },
    {
      id: 'abuse-so-demeaning',
      label: 'abuse',
      confidence: 0.75,
      sequence: ['person', 'so', 'demeaning'],
      gap: 2,
      isOneClause: true,
      unless: ['notSo', 'sympathy'],
    },
    {
      id: 'abuse-curse',
      label: 'abuse',
      confidence: 0.85,
      sequence: ['wish', 'curseAt', 'curse'],
      gap: 3,
      isOneClause: true,
    },
    {
      id: 'abuse-curse-at',
      label: 'abuse',
      // Somebody may wish it to those who wronged them.
      confidence: 0.65,
      sequence: ['wish', 'curse'],
      gap: 1,
      isOneClause: true,
      unless: ['sympathy'],
    },
    {
      id: 'abuse-look',
      label: 'abuse',
      confidence: 0.75,
      sequence: ['lookLike', 'beast'],
      gap: 2,
      isOneClause: true,
      unless: ['sympathy'],
    },
    {
      id: 'abuse-alone',
      label: 'abuse',
      confidence: 0.75,
      sequence: ['worthless'],
      isWholeClause: true,
      unless: ['notSo'],
    },
    { id: 'abuse-threat', label: 'abuse', confidence: 0.9, sequence: ['threat'] },
  ],
}

/** What makes an insult none, or sharper. */
export const ABUSE_CONTEXT: CueSet = {
  name: 'abuse context',
  date: '2026-11-22',
  source: 'written for this project',
  classes: {
    so: `真 真是 太 好 很 这么 那么 就是 简直 够 都是 全是 尽是 怎么 怎么这么 又 是不是 有多`,
    notSo: `不是 别 不要 不准 不许 当 骂 说我 以为 防 抓 打击 打死 被 遇到 碰到 流浪 小猫 宠物 养 热狗 猪肉 猪蹄 养猪 属猪 属狗 单身狗 加班狗 累成狗 忙成狗 狗粮 斗牛 当牛做马 我是 我就是 我真是 自己 骗子太多 单身 警察`,
    sympathy: `累 忙 热 饿 困 冻 急 笑 吓 烦 担心 心疼 可怜 孩子 宝宝 萌 可爱`,
    quoted: `被骂 骂我 骂人 说我是 叫我 我是 我真是 我这个 我个 我就是 不许骂 别骂 不要骂 禁止 请文明 严禁 辱骂 称为 所谓 捡到 收养 关爱 福利院 孤儿院 帮助 资助 慰问`,
  },
  rules: [],
}
