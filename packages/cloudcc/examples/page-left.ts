declare const cloudcc: import("@trunkline/cloudcc").Cloudcc;

addEventListener("pagehide", () => {
  sessionStorage.setItem("cloudcc", JSON.stringify(cloudcc.handOver())); // the password is in it
});
