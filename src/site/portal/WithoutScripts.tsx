type Props = { contact?: string; phone?: string }

/** Signing in, writing and uploading need scripts: who has none learns it at once, and whom to call instead. */
export const WithoutScripts = ({ contact, phone }: Props) => (
  <noscript>
    <div className="wrap">
      <p className="note">
        登录、投稿和上传需要浏览器运行脚本（JavaScript），您的浏览器没有开启或不支持。请开启后刷新，或换用手机自带的浏览器；
        {phone ? (
          <>
            也可以打电话 <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>{' '}
            给我们，由工作人员协助办理。
          </>
        ) : (
          '也可以联系本单位工会，由工作人员协助办理。'
        )}
        {contact && `地址和联系方式：${contact}。`}
      </p>
    </div>
  </noscript>
)
