import{f as e,t}from"./libraries-rHyAJcDP.js";import{I as n,m as r,s as i,v as a,y as o}from"./entity-vYe3emjZ.js";function s(e,t,n){let r=Array.from(e);if(t===null||n===null||t<0||n<t||n>r.length)return[e,``,``];let i=(e,t)=>r.slice(e,t).join(``);return[i(0,t),i(t,n),i(n)]}var c=e();i(`
  fragment EvidenceFields on Evidence {
    plan {
      id
      title
    }
    passage {
      id
      text
    }
    place
    quote
    start
    end
    year
    method
    rule
    confidence
    verified
    intended
  }
`);function l(){let e=o(r);return(0,c.jsx)(`span`,{className:`aim`,title:e(`aimMeaning`),children:e(`aim`)})}function u({list:e}){let t=o(r);return(0,c.jsx)(`ul`,{className:`evidence`,"aria-label":t(`evidence`),children:e.map((e,t)=>(0,c.jsxs)(`li`,{children:[(0,c.jsx)(d,{evidence:e}),(0,c.jsx)(f,{evidence:e})]},`${e.plan?.id??``} ${e.place??``} ${t}`))})}function d({evidence:{plan:e,passage:t,quote:n,start:i,end:a}}){let l=o(r);if(!e)return(0,c.jsx)(`p`,{children:l(`background`)});if(!t)return(0,c.jsxs)(c.Fragment,{children:[n!==null&&(0,c.jsx)(`blockquote`,{lang:`zh-CN`,children:n}),(0,c.jsx)(`p`,{className:`how`,children:l(`noPassage`)})]});let[u,d,f]=s(t.text,i,a);return(0,c.jsxs)(`blockquote`,{lang:`zh-CN`,children:[u,d!==``&&(0,c.jsx)(`mark`,{children:d}),f]})}function f({evidence:e}){let i=o(r),{plan:s,place:u,year:d,method:f,rule:p,confidence:m,verified:h,intended:g}=e,_=new Intl.NumberFormat(a(),{style:`percent`});return(0,c.jsxs)(`p`,{className:`how`,children:[g&&(0,c.jsx)(l,{}),s&&(0,c.jsx)(t,{href:n(s.id,u),lang:`zh-CN`,children:s.title}),u!==null&&(0,c.jsxs)(`span`,{children:[i(`place`),` `,u]}),d!==null&&(0,c.jsx)(`span`,{children:d}),(0,c.jsx)(`span`,{...p!==null&&{title:p},children:i(f)}),(0,c.jsxs)(`span`,{children:[i(`confidence`),` `,_.format(m)]}),s&&(0,c.jsx)(`span`,{children:i(h?`verified`:`unverified`)})]})}export{u as n,s as r,l as t};