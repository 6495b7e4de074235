export const brandWords = {
  product: ['工媒矩阵', 'Gongmei'],
  forgot: ['忘记密码请联系管理员重设。', 'Forgot the password? An administrator sets a new one.'],
  demoTitle: ['演示账号', 'Demo logins'],
  demoHint: [
    '点一下就填好，密码都是 {password}',
    'One click fills it in; the password is always {password}',
  ],
  simulated: [
    '演示数据，人物单位均属虚构；各平台为模拟沙盒，不会真的发出。',
    'Demo data, all fictional. The platforms are simulated: nothing really goes out.',
  ],
  simulatedShort: ['演示 · 模拟发布', 'Demo · simulated'],
  seeSandbox: ['看模拟平台', 'See the simulated platform'],
} as const
